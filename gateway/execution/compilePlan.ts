import type { PlanNode } from '@apollo/query-planner';
import { compileFetch, type FetchTools } from './compileFetch.ts';
import type { Path, Step } from './run.ts';

/** Makes a plan of Apollo's planner ready to run; `at` is where its answers belong, `@` standing for every item of a list. */
export function compilePlan(node: PlanNode, tools: FetchTools, at: Path = []): Step {
  switch (node.kind) {
    case 'Fetch':
      return compileFetch(node, tools, at);
    case 'Flatten':
      return compilePlan(node.node, tools, [...at, ...node.path]);
    case 'Sequence': {
      const steps = node.nodes.map((inner) => compilePlan(inner, tools, at));
      return async (run) => {
        for (const step of steps) await step(run);
      };
    }
    case 'Parallel': {
      const steps = node.nodes.map((inner) => compilePlan(inner, tools, at));
      return async (run) => {
        await Promise.all(steps.map((step) => step(run)));
      };
    }
    case 'Condition': {
      const { condition, ifClause, elseClause } = node;
      const whenTrue = ifClause && compilePlan(ifClause, tools, at);
      const whenFalse = elseClause && compilePlan(elseClause, tools, at);
      return async (run) => {
        await (run.decide(condition) ? whenTrue : whenFalse)?.(run);
      };
    }
    case 'Defer':
      throw new Error('The planner was not asked for @defer.');
  }
}
