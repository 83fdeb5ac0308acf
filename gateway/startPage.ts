import { fixedAnswer, type HttpAnswer } from '../subgraphs/shared/httpAnswer.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

/** The page at the root, for people: what this is and how to ask it. */
export function startPage(host: string): HttpAnswer {
  const endpoint = escaped(`http://${host}/graphql`);
  const body = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Partner Graph</title>
<style>body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 3rem auto; padding: 0 1rem; }
pre { background: #f3f3f3; padding: 1rem; overflow-x: auto; }</style>
</head>
<body>
<h1>Partner Graph</h1>
<p>One GraphQL API for what a Cloud Solution Provider partner does for its customers.</p>
<p>Operations go to <code>POST ${endpoint}</code> with a bearer token. In development, tokens are printed at the start and
kept in <code>dev.json</code> of the data folder.</p>
<pre>curl ${endpoint} \\
  -H 'content-type: application/json' \\
  -H "authorization: Bearer $TOKEN" \\
  -d '{"query":"{ customers(first: 3) { edges { node { id } } } }"}'</pre>
<p><a href="/schema.graphql">The schema</a> · <a href="/health/ready">Health</a></p>
</body>
</html>
`;
  return fixedAnswer(body, 'text/html; charset=utf-8', { 'content-security-policy': POLICY });
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
