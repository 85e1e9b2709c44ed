/** What the programs of the command line say: what they take, what they did, what a person can put right. */

/** Said by every one of them. */
export const COMMAND_LINE = {
  unknownOption: (found: string, expected: string) => `${found} is not known. Expected: ${expected}.`,
  unknownOperand: (found: string) => `"${found}" is not expected here.`,
  needsValue: (option: string) => `${option} needs a value after it.`,
  takesNoValue: (option: string) => `${option} takes no value.`,
  ask: (script: string) => `npm run ${script} -- --help says more.`,
} as const;

/** What `npm run workbook` says. */
export const WORKBOOK_COMMAND = {
  help: (ids: string) => `Writes a template as a workbook (.xlsx), without Excel.

npm run workbook -- <template> [options] --out file.xlsx

  <template>       one of: ${ids}
  --out FILE       where to write; a file of that name is replaced
  --data FILE      rows of your own, as CSV, instead of the examples
  --values         results as values, for programs that have no LAMBDA
  --auto-open      the Shorewise pane opens with the file, for those who have the add-in
  --help           this text`,
  noTemplate: (ids: string) => `Say which template to write. Templates: ${ids}.`,
  oneTemplate: (found: string) => `One template at a time: "${found}" is one too many.`,
  unknownTemplate: (id: string, ids: string) => `There is no template "${id}". Templates: ${ids}.`,
  noOutput: "Say where to write with --out file.xlsx.",
  takesNoRows: (id: string) => `The template "${id}" has no list of rows: leave --data out.`,
  written: (path: string) => `Written: ${path}`,
  nothingWritten: "Nothing was written.",
} as const;

/** What `npm run sideload` says. */
export const SIDELOAD = {
  help: `Gives Excel on this machine the built manifest, for your own account only.

npm run sideload [-- options]

  --remove    takes it back
  --web       says what to upload in Excel on the web
  --help      this text

Windows: a value below HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer. Mac: a file in Excel's folder "wef".`,
  notBuilt: "dist/manifest.xml is missing: run npm run build first.",
  noId: (manifest: string) => `${manifest} has no <Id>.`,
  oneAtATime: "--remove and --web do not go together: what was uploaded in Excel on the web is removed there.",
  removed: "Shorewise is no longer registered. Restart Excel.",
  notThere: "Shorewise was not registered here: nothing to take back.",
  onWindows: "Shorewise is registered for your account. Start Excel: it is on the Home tab, or under Home, Add-ins.",
  onMac: (file: string) => `Copied to ${file}. Restart Excel, then Home, Add-ins, Developer add-ins.`,
  onTheWeb: (manifest: string) =>
    `In Excel on the web: Home, Add-ins, More add-ins, My add-ins, Upload my add-in, and choose ${manifest}`,
  noExcelHere: (manifest: string) =>
    `There is no Excel for this system. Use Excel on the web (npm run sideload -- --web) or copy ${manifest} to a machine that has it.`,
  registryFailed: (key: string) => `The registry key ${key} could not be changed.`,
} as const;

/** What `npm run release` says. */
export const RELEASE = {
  help: `Builds Shorewise and packs it into release/: all that a web server needs, and the unified manifest.

npm run release [-- options]

  --url ADDRESS    where the files will be served, over https; otherwise SHOREWISE_URL, otherwise this machine
  --id GUID        the add-in's own id, made once and kept; otherwise SHOREWISE_ID
  --no-build       packs dist/ as it lies there
  --help           this text`,
  notBuilt: (file: string) => `dist/${file} is missing, so dist/ is no whole build: leave --no-build out.`,
  buildFailed: "The build failed: nothing was packed.",
  alreadyBuilt: "--url and --id belong to the build: leave --no-build out.",
  packed: (file: string, kilobytes: number) => `${file}  ${kilobytes} kB`,
  builtFor: (address: string, id: string) => `Built for ${address}, as the add-in ${id}.`,
  onlyHere: "That address is this machine: say where it will be served with --url and --id.",
} as const;

/** The file that begins a release. */
export const INSTALL_FILE = (version: string, address: string, id: string): string => `# Shorewise ${version}

Built to be served at <${address}/>, as the add-in \`${id}\`. For another address, build it anew (\`npm run release -- --url … --id …\`):
the manifests and the addresses of help name this one.

1. Put everything in \`dist/\` on a web server, so that \`dist/taskpane.html\` is found at <${address}/taskpane.html>. Any host of
   static files will do; \`_headers\`, \`staticwebapp.config.json\`, \`web.config\` and \`.htaccess\` bring the response headers for several.
2. Open that address in a browser: the page says that it runs inside Excel.
3. Give Excel \`dist/manifest.xml\`: for one person under *Home → Add-ins*, for a company in the Microsoft 365 admin centre under
   *Settings → Integrated apps → Upload custom apps*.

\`dist/docs/deployment.html\` has each step, and \`dist/docs/index.html\` the whole documentation; both open without a server.
`;

/** What `npm start` says. */
export const START = {
  help: `Builds Shorewise, serves the workbench over https on this machine and opens it in a browser.

npm start [-- options]

  --no-open     opens no browser
  --no-build    serves what was built before
  --help        this text`,
  buildFailed: "The build failed: there is nothing to serve.",
  notBuilt: "There is no build to serve: leave --no-build out.",
  served: (address: string) => `Shorewise workbench: ${address}`,
  ownCertificate:
    "The certificate was made for this start, so your own browser will warn; the warning may be passed for localhost.",
  howToEnd: "Ctrl-C ends it.",
} as const;
