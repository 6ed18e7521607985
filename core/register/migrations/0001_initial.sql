-- The register's first schema. Never edited after a release: later versions only add.
--
-- Recorded tables (the journal knows their changes) have a UUIDv7 as primary key and no other
-- UNIQUE, for a unique index would drop another laptop's row at a merge. Order is a column. Dates are
-- EDTF text with the first and the last possible day (days since 1970-01-01). Ordered lists of codes are
-- one column, `code` or `code=number` separated by blanks, because an order that two people changed
-- is one decision; lists of free text are JSON arrays. A check against three values or more is written with
-- OR: for IN, SQLite would make and fill a table at every row.

CREATE TABLE register_info (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    identity BLOB NOT NULL CHECK (length(identity) = 16),
    site TEXT NOT NULL,
    sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE party (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    key TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type = 'person' OR type = 'group' OR type = 'organisation' OR type = 'vessel'),
    name TEXT NOT NULL DEFAULT '',
    aliases TEXT NOT NULL DEFAULT '[]',
    notes TEXT NOT NULL DEFAULT '',
    legal_basis TEXT NOT NULL DEFAULT '',
    consent TEXT NOT NULL DEFAULT 'unknown',
    review_by TEXT,
    review_by_first INTEGER,
    review_by_last INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE party_judgement (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    one BLOB NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    other BLOB NOT NULL REFERENCES party (id) ON DELETE CASCADE,
    "match" TEXT NOT NULL CHECK ("match" = 'same' OR "match" = 'not_same' OR "match" = 'unsure'),
    reason TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE incident (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    reference_site TEXT NOT NULL,
    reference_year INTEGER NOT NULL,
    reference_number INTEGER NOT NULL CHECK (reference_number > 0),
    title TEXT NOT NULL,
    title_translations TEXT NOT NULL DEFAULT '{}',
    summary TEXT NOT NULL DEFAULT '',
    summary_translations TEXT NOT NULL DEFAULT '{}',
    start TEXT,
    start_first INTEGER,
    start_last INTEGER,
    "end" TEXT,
    end_first INTEGER,
    end_last INTEGER,
    country TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    setting TEXT NOT NULL DEFAULT '',
    latitude REAL,
    longitude REAL,
    coordinate_precision INTEGER,
    acts TEXT NOT NULL DEFAULT '',
    verification TEXT NOT NULL,
    confidentiality TEXT NOT NULL CHECK (confidentiality = 'public' OR confidentiality = 'network' OR confidentiality = 'restricted'),
    review TEXT NOT NULL CHECK (review = 'draft' OR review = 'confirmed' OR review = 'excluded'),
    exclusion TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '[]',
    notes TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1)),
    CHECK ((start IS NULL) = (start_first IS NULL) AND (start IS NULL) = (start_last IS NULL)),
    CHECK (("end" IS NULL) = (end_first IS NULL) AND ("end" IS NULL) = (end_last IS NULL)),
    CHECK ((latitude IS NULL) = (longitude IS NULL))
) STRICT, WITHOUT ROWID;
-- In the order of references, with all that counting needs: it never reads the long texts (facts.cpp).
CREATE INDEX incident_reference ON incident (
    reference_site, reference_year, reference_number, deleted, start_first, start_last, country, setting, acts,
    verification, review, confidentiality
);

CREATE TABLE target (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    incident BLOB NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    key TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type = 'person' OR type = 'group' OR type = 'organisation' OR type = 'vessel'),
    population TEXT NOT NULL CHECK (population IN ('solidarity', 'migration')),
    people_min INTEGER CHECK (people_min >= 0),
    people_max INTEGER CHECK (people_max >= 0),
    people_open INTEGER NOT NULL DEFAULT 0 CHECK (people_open IN (0, 1)),
    basis TEXT CHECK (basis = 'exact' OR basis = 'at_least' OR basis = 'about' OR basis = 'range'),
    roles TEXT NOT NULL DEFAULT '',
    gender TEXT NOT NULL DEFAULT '',
    age_group TEXT NOT NULL DEFAULT '',
    residence_status TEXT NOT NULL DEFAULT '',
    nationality TEXT NOT NULL DEFAULT '',
    racialised TEXT NOT NULL DEFAULT '',
    disability TEXT NOT NULL DEFAULT '',
    party BLOB REFERENCES party (id) ON DELETE SET NULL,
    member_of BLOB REFERENCES target (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    names TEXT NOT NULL DEFAULT '[]',
    legal_basis TEXT NOT NULL DEFAULT '',
    consent TEXT NOT NULL DEFAULT 'unknown',
    review_by TEXT,
    review_by_first INTEGER,
    review_by_last INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX target_incident ON target (incident, position);
CREATE INDEX target_party ON target (party) WHERE party IS NOT NULL;
CREATE INDEX target_member_of ON target (member_of) WHERE member_of IS NOT NULL;

CREATE TABLE measure (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    target BLOB NOT NULL REFERENCES target (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    date TEXT,
    date_first INTEGER,
    date_last INTEGER,
    authority TEXT NOT NULL DEFAULT '',
    amount TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL DEFAULT '',
    length TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    CHECK ((date IS NULL) = (date_first IS NULL) AND (date IS NULL) = (date_last IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX measure_target ON measure (target, position);

CREATE TABLE proceeding (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    incident BLOB NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    key TEXT NOT NULL,
    track TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    authority TEXT NOT NULL DEFAULT '',
    file_number TEXT NOT NULL DEFAULT '',
    statute TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX proceeding_incident ON proceeding (incident, position);

-- Whom a proceeding is against; without a row, all targets of the incident.
CREATE TABLE proceeding_target (
    proceeding BLOB NOT NULL REFERENCES proceeding (id) ON DELETE CASCADE,
    target BLOB NOT NULL REFERENCES target (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (proceeding, target)
) STRICT, WITHOUT ROWID;
CREATE INDEX proceeding_target_target ON proceeding_target (target);

CREATE TABLE charge (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    proceeding BLOB NOT NULL REFERENCES proceeding (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    family TEXT NOT NULL,
    statute TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    replaced INTEGER NOT NULL DEFAULT 0 CHECK (replaced IN (0, 1)),
    benefit_alleged TEXT NOT NULL DEFAULT 'not_stated',
    exemption_exists TEXT NOT NULL DEFAULT 'not_stated',
    exemption_pleaded TEXT NOT NULL DEFAULT 'not_stated',
    exemption_accepted TEXT NOT NULL DEFAULT 'not_stated'
) STRICT, WITHOUT ROWID;
CREATE INDEX charge_proceeding ON charge (proceeding, position);

CREATE TABLE step (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    proceeding BLOB NOT NULL REFERENCES proceeding (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    stage TEXT NOT NULL,
    date TEXT,
    date_first INTEGER,
    date_last INTEGER,
    authority TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    CHECK ((date IS NULL) = (date_first IS NULL) AND (date IS NULL) = (date_last IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX step_proceeding ON step (proceeding, position);

CREATE TABLE outcome (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    proceeding BLOB NOT NULL REFERENCES proceeding (id) ON DELETE CASCADE,
    target BLOB NOT NULL REFERENCES target (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    result TEXT NOT NULL,
    people INTEGER CHECK (people >= 0),
    date TEXT,
    date_first INTEGER,
    date_last INTEGER,
    final INTEGER NOT NULL CHECK (final IN (0, 1)),
    instance TEXT NOT NULL DEFAULT '',
    sentence_months INTEGER CHECK (sentence_months >= 0),
    suspended TEXT NOT NULL DEFAULT 'not_stated',
    fine TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL DEFAULT '',
    CHECK ((date IS NULL) = (date_first IS NULL) AND (date IS NULL) = (date_last IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX outcome_proceeding ON outcome (proceeding, position);
CREATE INDEX outcome_target ON outcome (target);

CREATE TABLE source (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    incident BLOB NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    type TEXT NOT NULL DEFAULT '',
    publisher TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    archive_address TEXT NOT NULL DEFAULT '',
    published TEXT,
    published_first INTEGER,
    published_last INTEGER,
    accessed TEXT,
    accessed_first INTEGER,
    accessed_last INTEGER,
    language TEXT NOT NULL DEFAULT '',
    scale TEXT NOT NULL DEFAULT '',
    reliability TEXT NOT NULL DEFAULT '',
    passage TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX source_incident ON source (incident, position);

-- What in its incident a source supports: a step, an outcome, a measure or a target; without a row, all of it.
CREATE TABLE source_support (
    source BLOB NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    subject BLOB NOT NULL CHECK (length(subject) = 16),
    position INTEGER NOT NULL,
    PRIMARY KEY (source, subject)
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    source BLOB NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL DEFAULT '',
    size INTEGER NOT NULL CHECK (size >= 0),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32)
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_source ON attachment (source, position);

CREATE TABLE claim (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    incident BLOB NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    source BLOB NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    subject BLOB NOT NULL CHECK (length(subject) = 16),
    field TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_incident ON claim (incident, position);
CREATE INDEX claim_source ON claim (source);

CREATE TABLE coverage (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    countries TEXT NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '[]',
    period TEXT,
    period_first INTEGER,
    period_last INTEGER,
    method TEXT NOT NULL DEFAULT '',
    by TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

-- Terms that this register adds to the codebook, retires or translates.
CREATE TABLE term (
    list TEXT NOT NULL,
    code TEXT NOT NULL,
    position INTEGER NOT NULL,
    parent TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    labels TEXT NOT NULL DEFAULT '{}',
    definitions TEXT NOT NULL DEFAULT '{}',
    huridocs TEXT NOT NULL DEFAULT '',
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
    PRIMARY KEY (list, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE count_rule (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    rule TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A search with the filters beside it, kept under a name (query.h says how it is written).
CREATE TABLE saved_filter (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name TEXT NOT NULL,
    query TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The plan of the annual report: its parts in order, the editor's words by language (JSON), the cases told in it.
CREATE TABLE report_part (
    part TEXT PRIMARY KEY NOT NULL,
    position INTEGER NOT NULL,
    shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
    introduction TEXT NOT NULL DEFAULT '{}',
    comment TEXT NOT NULL DEFAULT '{}'
) STRICT, WITHOUT ROWID;

CREATE TABLE report_table_left_out (
    dimension TEXT PRIMARY KEY NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE report_case (
    incident BLOB PRIMARY KEY NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A report as it was published. Its content, which is long, comes last: a list of reports reads none of it.
CREATE TABLE frozen_report (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    name TEXT NOT NULL,
    year INTEGER NOT NULL,
    as_at INTEGER NOT NULL,
    frozen_at TEXT NOT NULL,
    frozen_by TEXT NOT NULL,
    program TEXT NOT NULL,
    people_min INTEGER, -- the headline's; NULL where it is not told
    people_max INTEGER, -- NULL where it is open or not told
    content BLOB NOT NULL -- as core/report/frozen.cpp writes it
) STRICT, WITHOUT ROWID;

-- Below: not recorded.

CREATE TABLE journal (
    origin BLOB NOT NULL CHECK (length(origin) = 16),
    sequence INTEGER NOT NULL,
    position INTEGER NOT NULL, -- in this file: the order in which entries were made or taken in
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    reason TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    deed TEXT NOT NULL, -- what it did, in short (summary.h), so that a list of entries reads no changeset
    cases INTEGER NOT NULL,
    new_cases INTEGER NOT NULL,
    subject BLOB,
    changeset BLOB NOT NULL, -- of the session extension, compressed (zlib, with its length in front)
    PRIMARY KEY (origin, sequence)
) STRICT;
-- A list of entries is read from here alone: in the table each stands on pages of its own, behind its changeset.
CREATE INDEX journal_position ON journal (
    position, origin, sequence, at, author, reason, hash, deed, cases, new_cases, subject
);

-- Which incidents an entry touched, so that the history of one is found without reading all.
CREATE TABLE journal_incident (
    incident BLOB NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (incident, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_incident_position ON journal_incident (position, incident);

-- The greatest number given in each site and year: a reference is never given twice, even if what had it is gone.
CREATE TABLE reference_counter (
    site TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (site, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
    incident BLOB,
    saved_at TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment_content (
    sha256 BLOB PRIMARY KEY NOT NULL CHECK (length(sha256) = 32),
    content BLOB NOT NULL
) STRICT;

-- Derived: what the list of cases shows, so that it never loads an incident. `key` is also the row of `search`.
CREATE TABLE case_row (
    key INTEGER PRIMARY KEY,
    incident BLOB NOT NULL UNIQUE REFERENCES incident (id) ON DELETE CASCADE,
    reference_site TEXT NOT NULL,
    reference_year INTEGER NOT NULL,
    reference_number INTEGER NOT NULL,
    title TEXT NOT NULL,
    title_sort TEXT NOT NULL,
    country TEXT NOT NULL,
    place TEXT NOT NULL,
    start TEXT NOT NULL,
    start_first INTEGER,
    start_last INTEGER,
    people_min INTEGER NOT NULL,
    people_max INTEGER,
    proceedings INTEGER NOT NULL,
    status TEXT NOT NULL,
    review TEXT NOT NULL,
    verification TEXT NOT NULL,
    open_last INTEGER, -- of a pending case: the last possible day of its latest step or outcome
    revision INTEGER NOT NULL,
    changed_at TEXT NOT NULL,
    deleted INTEGER NOT NULL,
    facets TEXT NOT NULL -- its rows of case_facet, as derived.cpp lists them
) STRICT;
-- The list as it opens, with its total; and the facets with one value for each case.
CREATE INDEX case_row_reference ON case_row (
    deleted, reference_site, reference_year, reference_number, people_min, people_max
);
CREATE INDEX case_row_facet ON case_row (deleted, country, status, verification, review, open_last);

-- Derived: the values by which cases are filtered, of the facets that can have several values for a case.
-- `facet` is the position in Facet, `key` that of case_row. Cases in the bin have none.
CREATE TABLE case_facet (
    facet INTEGER NOT NULL,
    value TEXT NOT NULL,
    key INTEGER NOT NULL,
    PRIMARY KEY (facet, value, key)
) STRICT, WITHOUT ROWID;

-- Derived: all text of a case. Its content is given at the save and not kept twice.
CREATE VIRTUAL TABLE search USING fts5 (
    title, body, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);
-- How much of the index a large import keeps in memory (bytes): what is written in one piece need not be merged.
INSERT INTO search (search, rank) VALUES ('hashsize', 67108864);
-- A save never waits for the index to be merged; that is done while nobody waits (Register::tidySearch).
INSERT INTO search (search, rank) VALUES ('automerge', 0);
INSERT INTO search (search, rank) VALUES ('crisismerge', 256);
