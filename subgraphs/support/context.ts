import type { LoaderContext } from '../shared/context.ts';
import type { Loaders } from './loaders/index.ts';

export type Context = LoaderContext<Loaders>;
