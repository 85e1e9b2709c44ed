import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Certificate, localhostCertificate, publicKeyHash } from "../../workbench/serve/certificate";
import { type RunningServer, startServer } from "../../workbench/serve/server";

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

function get(address: string, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(address, { method, rejectUnauthorized: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const type = response.headers["content-type"] ?? "";
        resolve({ status: response.statusCode ?? 0, type, text: Buffer.concat(parts).toString("utf8") });
      });
    })
      .on("error", reject)
      .end();
  });
}

let certificate: Certificate;
let server: RunningServer;
beforeAll(async () => {
  certificate = await localhostCertificate(path.join(tmpdir(), "no-such-folder"));
  server = await startServer(0, certificate);
});
afterAll(() => server.close());

describe("the workbench's server", () => {
  it("serves the workbench at its address", async () => {
    expect(await get(server.address)).toMatchObject({ status: 200, type: "text/html; charset=utf-8" });
    expect((await get(server.address)).text).toContain("<title>Shorewise workbench</title>");
  });

  it("serves the add-in's page with Microsoft's office.js from this machine", async () => {
    const { text } = await get(`${server.address}taskpane.html`);
    expect(text).toContain("/office-js/office.js");
    expect(text).not.toContain("https://appsforoffice.microsoft.com");
    const library = await get(`${server.address}office-js/office.js`);
    expect(library).toMatchObject({ status: 200, type: "text/javascript; charset=utf-8" });
  });

  it("serves what the manifest names", async () => {
    for (const file of ["manifest.xml", "functions.json", "functions.js", "assets/icon-32.png"]) {
      expect({ file, status: (await get(server.address + file)).status }).toEqual({ file, status: 200 });
    }
  });

  it("answers 404 for what is not there, and takes nothing", async () => {
    expect((await get(`${server.address}nothing.html`)).status).toBe(404);
    expect((await get(server.address, "POST")).status).toBe(405);
  });

  it.each([
    "/../package.json",
    "/%2e%2e/package.json",
    "/workbench/..%2f..%2fpackage.json",
    "/office-js/%00",
    "/..\\package.json",
  ])("leads from %s to no file outside what it serves", async (address) => {
    expect((await get(new URL(server.address).origin + address)).status).toBe(404);
  });

  it("takes the next port when one is taken", async () => {
    const taken = Number(new URL(server.address).port);
    const second = await startServer(taken, certificate);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
    await second.close();
  });
});

describe("the certificate", () => {
  it("is the trusted one where there is a current one", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "certificate-"));
    writeFileSync(path.join(folder, "localhost.crt"), certificate.cert);
    writeFileSync(path.join(folder, "localhost.key"), certificate.key);
    expect(await localhostCertificate(folder)).toEqual({ ...certificate, isOwn: false });
    rmSync(folder, { recursive: true });
  });

  it("is otherwise made anew, and a browser can be told to accept just this one", async () => {
    const other = await localhostCertificate(path.join(tmpdir(), "no-such-folder"));
    expect(other.isOwn).toBe(true);
    expect(publicKeyHash(other.cert)).toMatch(/^[A-Za-z0-9+/]{43}=$/);
    expect(publicKeyHash(other.cert)).not.toBe(publicKeyHash(certificate.cert));
  });
});
