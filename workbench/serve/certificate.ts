import { X509Certificate, createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { generate } from "selfsigned";

export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** Made for this start alone: no browser trusts it by itself. */
  readonly isOwn: boolean;
}

/** Where office-addin-dev-certs keeps the certificate that it had the system trust. */
const TRUSTED_FOLDER = path.join(homedir(), ".office-addin-dev-certs");

const isCurrent = (cert: string) => new Date(new X509Certificate(cert).validTo) > new Date();

async function trustedCertificate(folder: string): Promise<Certificate | undefined> {
  try {
    const [cert, key] = await Promise.all([
      readFile(path.join(folder, "localhost.crt"), "utf8"),
      readFile(path.join(folder, "localhost.key"), "utf8"),
    ]);
    return isCurrent(cert) ? { cert, key, isOwn: false } : undefined;
  } catch {
    return undefined;
  }
}

async function ownCertificate(): Promise<Certificate> {
  const notAfterDate = new Date(Date.now() + 30 * 24 * 3600 * 1000);
  const { cert, private: key } = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notAfterDate,
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
  });
  return { cert, key, isOwn: true };
}

/** A certificate for localhost: the trusted one for Office add-ins where there is one, otherwise one made now. */
export async function localhostCertificate(folder = TRUSTED_FOLDER): Promise<Certificate> {
  return (await trustedCertificate(folder)) ?? (await ownCertificate());
}

/** Hash of the public key, by which a browser can be told to accept this certificate and no other. */
export function publicKeyHash(cert: string): string {
  const key = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(key).digest("base64");
}
