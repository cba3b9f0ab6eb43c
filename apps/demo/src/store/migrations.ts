/** The schema, one step a version. A published step never changes: the next one corrects it. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE town (id TEXT PRIMARY KEY, name TEXT NOT NULL, json TEXT NOT NULL);
  CREATE TABLE document (hash TEXT PRIMARY KEY, name TEXT NOT NULL, bytes {bytes} NOT NULL);
  CREATE TABLE collection (
    id TEXT PRIMARY KEY,
    town TEXT NOT NULL REFERENCES town (id),
    at TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    progress TEXT NOT NULL,
    result TEXT
  );
  CREATE INDEX collection_by_town ON collection (town, at);
  CREATE TABLE answer (
    town TEXT NOT NULL REFERENCES town (id),
    question TEXT NOT NULL,
    version INTEGER NOT NULL,
    json TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (town, question, version)
  );
  CREATE TABLE task (
    town TEXT NOT NULL REFERENCES town (id),
    id TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (town, id)
  );
  `,
  `
  CREATE TABLE neighbour (
    town TEXT NOT NULL REFERENCES town (id),
    id TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (town, id)
  );
  `,
  `
  CREATE TABLE correction (
    town TEXT NOT NULL REFERENCES town (id),
    dataset TEXT NOT NULL,
    json TEXT NOT NULL,
    PRIMARY KEY (town, dataset)
  );
  `,
]
