// SPDX-License-Identifier: GPL-3.0-only
// A webhook that checks what it gets with the library of Standard Webhooks: node receiver.mjs SECRET...
// Writes a line {"port"} when it listens, then one for each POST: its id, what the library read of it, and for every
// secret whether it is accepted. A secret without the prefix whsec_ is used as it is.
import { createServer } from "node:http";
import { Webhook } from "standardwebhooks";

const checks = process.argv
    .slice(2)
    .map((secret) => (secret.startsWith("whsec_") ? new Webhook(secret) : new Webhook(secret, { format: "raw" })));

function read(check, body, headers) {
    try {
        return check.verify(body, headers);
    } catch {
        return null;
    }
}

function report(body, headers) {
    const later = String(Number(headers["webhook-timestamp"]) + 1);
    const refused = [
        [`${body} `, headers],
        [body, { ...headers, "webhook-id": `${headers["webhook-id"]}x` }],
        [body, { ...headers, "webhook-timestamp": later }],
        [body, { ...headers, "webhook-signature": headers["webhook-signature"]?.replaceAll("v1,", "v2,") }],
    ];
    return {
        id: headers["webhook-id"],
        signatures: (headers["webhook-signature"] ?? "").split(" ").length,
        event: checks.map((check) => read(check, body, headers)).find((event) => event !== null) ?? null,
        accepted: checks.map((check) => read(check, body, headers) !== null),
        tamperedAccepted: refused.filter(([text, head]) => checks.some((check) => read(check, text, head) !== null)).length,
    };
}

const server = createServer((request, response) => {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
        if (request.method === "POST")
            console.log(JSON.stringify(report(Buffer.concat(chunks).toString("utf8"), request.headers)));
        response.writeHead(204).end();
    });
});
server.listen(0, "127.0.0.1", () => console.log(JSON.stringify({ port: server.address().port })));
process.stdin.on("end", () => process.exit(0)).resume();
