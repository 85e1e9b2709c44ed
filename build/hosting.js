/** The response headers in the forms that common static hosts read from the folder they serve. */
const { HEADERS, READ_BY_EXCEL } = require("./security");

const lines = (headers, line) => Object.entries(headers).map(line).join("\n");

/** Netlify and Cloudflare Pages. */
function headersFile() {
  const indented = (headers) => lines(headers, ([name, value]) => `  ${name}: ${value}`);
  const shared = READ_BY_EXCEL.files.map((files) => `/${files}\n${indented(READ_BY_EXCEL.headers)}\n`);
  return `/*\n${indented(HEADERS)}\n\n${shared.join("\n")}`;
}

/** Azure Static Web Apps. */
function staticWebAppConfig() {
  const routes = READ_BY_EXCEL.files.map((files) => ({ route: `/${files}`, headers: READ_BY_EXCEL.headers }));
  return `${JSON.stringify({ globalHeaders: HEADERS, routes }, null, 2)}\n`;
}

/** Internet Information Services and Azure App Service on Windows; headers stand for all files there. */
function webConfig() {
  const add = ([name, value]) => `        <add name="${name}" value="${value}" />`;
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${lines({ ...HEADERS, ...READ_BY_EXCEL.headers }, add)}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`;
}

/** Apache with mod_headers. */
function htaccess() {
  const header = ([name, value]) => `  Header set ${name} "${value}"`;
  return `<IfModule mod_headers.c>
${lines(HEADERS, header)}
  <FilesMatch "\\.(json|js)$">
  ${lines(READ_BY_EXCEL.headers, header)}
  </FilesMatch>
</IfModule>
`;
}

/** Files by their name in the published folder. */
const HOSTING_FILES = {
  _headers: headersFile(),
  "staticwebapp.config.json": staticWebAppConfig(),
  "web.config": webConfig(),
  ".htaccess": htaccess(),
};

module.exports = { HOSTING_FILES };
