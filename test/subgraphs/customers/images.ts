/** Headers of images of a width, without their pictures: what tells type and size. */
export function aPng(width: number, height = 100): Buffer {
  const bytes = Buffer.alloc(33);
  bytes.write('\x89PNG\r\n\x1a\n', 0, 'latin1');
  bytes.writeUInt32BE(13, 8);
  bytes.write('IHDR', 12, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

export function aGif(width: number, height = 100, version = 'GIF89a'): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.write(version, 0, 'latin1');
  bytes.writeUInt16LE(width, 6);
  bytes.writeUInt16LE(height, 8);
  return bytes;
}

/** With a segment before its frame, as cameras write them. */
export function aJpg(width: number, height = 100, frame = 0xc0): Buffer {
  const before = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 6, 1, 2, 3, 4, 0xff, 0xff, frame, 0, 17, 8]);
  const size = Buffer.alloc(4);
  size.writeUInt16BE(height, 0);
  size.writeUInt16BE(width, 2);
  return Buffer.concat([before, size, Buffer.alloc(8)]);
}
