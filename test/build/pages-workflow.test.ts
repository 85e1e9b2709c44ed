/**
 * @jest-environment node
 *
 * The workflow for GitHub Pages, read by GitHub's own parser and held to what the repository has.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { parse } from "yaml";

const ROOT = join(__dirname, "..", "..");
const WORKFLOW = readFileSync(join(ROOT, ".github", "workflows", "pages.yml"), "utf8");

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: { readonly name: string };
  readonly steps: readonly Step[];
}
const { on, permissions, jobs } = parse(WORKFLOW) as {
  readonly on: unknown;
  readonly permissions: unknown;
  readonly jobs: { readonly build: Job; readonly deploy: Job };
};

async function mistakes(content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: "pages.yml", content }, new NoOperationTraceWriter());
  if (value === undefined) throw new Error("The workflow could not be read at all.");
  await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

it("is without mistake to GitHub's parser", async () => {
  expect(await mistakes(WORKFLOW)).toEqual([]);
});

it.each([
  ["an unknown key", "uses: actions/checkout", "use: actions/checkout"],
  ["a permission that there is not", "pages: write", "pages: publish"],
  ["a job that there is not", "needs: build", "needs: built"],
  ["a context that there is not", "vars.SHOREWISE_ID", "variables.SHOREWISE_ID"],
])("would be found wrong with %s", async (_, right, wrong) => {
  expect(WORKFLOW).toContain(right);
  expect(await mistakes(WORKFLOW.replace(right, wrong))).not.toEqual([]);
});

const step = (job: Job, action: string): Step => {
  const found = job.steps.find(({ uses }) => uses?.startsWith(`${action}@`) === true);
  if (found === undefined) throw new Error(`No step uses ${action}.`);
  return found;
};

it("publishes only when started by hand", () => {
  expect(on).toEqual({ workflow_dispatch: null });
});

it("runs scripts that there are, and uploads what they write", () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: object };
  const commands = jobs.build.steps.flatMap(({ run }) => run ?? []);
  expect(commands).toEqual(["npm ci", "npm run build"]);
  expect(Object.keys(scripts)).toContain("build");
  const path = String(step(jobs.build, "actions/upload-pages-artifact").with?.["path"]);
  expect(existsSync(join(ROOT, path, "manifest.xml"))).toBe(true);
});

it("builds for the address of the pages, with the repository's own id", () => {
  const build = jobs.build.steps.find(({ run }) => run === "npm run build");
  expect(step(jobs.build, "actions/configure-pages").id).toBe("pages");
  expect(build?.env).toEqual({
    SHOREWISE_URL: "${{ steps.pages.outputs.base_url }}",
    SHOREWISE_ID: "${{ vars.SHOREWISE_ID }}",
  });
});

it("installs with the Node that the repository asks for, from npm's cache", () => {
  const { engines } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { engines: { node: string } };
  expect(step(jobs.build, "actions/setup-node").with).toEqual({
    "node-version": Number(engines.node.replace(">=", "")),
    cache: "npm",
  });
});

it("gives each job the rights that it needs and no others", () => {
  expect(permissions).toEqual({ contents: "read" });
  expect(jobs.build.permissions).toEqual({ contents: "read", pages: "read" });
  expect(jobs.deploy).toMatchObject({
    needs: "build",
    permissions: { pages: "write", "id-token": "write" },
    environment: { name: "github-pages" },
  });
  expect(step(jobs.build, "actions/checkout").with).toEqual({ "persist-credentials": false });
});
