"""Measure of bin/bench: the desk's pages in a large paper with a hundred staff, beside the time of their own SQL."""

import re, statistics, time
from types import SimpleNamespace

from measuring import CannotRun, fetch, measure, newest_stories, purge_all, row, say, sql
from readers_take_part import fill

STAFF = 100
DRAFTS = 2_000
REVISIONS = 60
COMMENTS = 5_000
PICTURES = 20_000
QUESTIONS = 400
REQUESTS = 2_000
ASKED = 10
VISITOR = {"Cookie": "visitor=bench-publisher; signed-in=1"}

PAGES = ("", "/work", "/board", "/calendar", "/stories", "/stories?where=live", "/stories?section={section}",
         "/find?q=harbor", "/stories/new", "/stories/{story}", "/stories/{story}/standing", "/stories/{story}/revisions",
         "/stories/{story}/revisions/1/against/2", "/stories/{story}/related", "/checklists", "/templates", "/errors",
         "/fronts", "/fronts/front", "/fronts/front/archive", "/fronts/{section}", "/banner", "/sections", "/pictures",
         "/pictures?q=harbor", "/videos", "/questions", "/bylines", "/topics", "/comments", "/comments?queue=all",
         "/comments/opinions", "/words", "/reprints", "/rights", "/ledger", "/ledger?subject=story:{story}",
         "/ledger?q=harbor", "/people", "/figures", "/mail", "/jobs", "/webhooks", "/operations", "/settings")


@measure("desk")
def desk(bench):
    """Each page of the desk, asked for by the publisher of a paper with a hundred staff; and what its statements took."""
    where = {"data": bench.large()} if bench.million else {}
    newsroom(bench, bench.paper(**where))
    bench.close_paper()  # connections made from now on tell how long each statement took
    paper = bench.paper(**where)
    try:
        section = sql(bench, paper, "SELECT min(slug) FROM section")
        story = newest_stories(bench, paper, 1)[0][0]
        paths = ["/desk" + page.format(story=story, section=section) for page in PAGES]
        for path in paths:
            if (answered := fetch(paper.port, path, VISITOR).status) != 200:
                raise CannotRun(f"{path} answers {answered} to the publisher.")
        bench.warm(paper, lambda seconds: visit(paper, paths, seconds))
        rows = [page_of(bench, paper, path) for path in paths]
    finally:
        sql(bench, bench.paper(**where), "ALTER ROLE masthead RESET log_min_duration_statement")
        bench.close_paper()
    slowest = max(rows, key=lambda one: one["p95"])
    return rows + [row(f"slowest of the desk's pages ({slowest['path']}), p95", "ms", [slowest["p95"]],
                       target=("<=", 100))]


def visit(paper, paths, seconds):
    """One visitor, page after page: the rate at which they come."""
    began, pages = time.monotonic(), 0
    while time.monotonic() < began + seconds:
        fetch(paper.port, paths[pages % len(paths)], VISITOR)
        pages += 1
    return SimpleNamespace(rate=pages / (time.monotonic() - began))


def page_of(bench, paper, path):
    """Rounds of requests for one page; the server's log says what PostgreSQL spent on each round."""
    log = paper.data / "postgres/server.log"
    times, medians, statements = [], [], []
    for _ in range(bench.rounds):
        before, taken = log.stat().st_size, []
        for _ in range(ASKED):
            began = time.monotonic()
            fetch(paper.port, path, VISITOR)
            taken.append(1000 * (time.monotonic() - began))
        with log.open(errors="replace") as said:
            said.seek(before)
            spent = sum(map(float, re.findall(r"duration: ([0-9.]+) ms", said.read())))
        medians.append(round(statistics.median(taken), 2))
        statements.append(round(spent / ASKED, 2))
        times += taken
    p95 = round(sorted(times)[int(0.95 * len(times))], 2)
    return row(path, "ms", medians, statements, "its SQL", path=path, p95=p95)


# ---- A hundred staff, and what lies on their desks --------------------------------------------------------------


def newsroom(bench, paper):
    """Fills the desk once: people, drafts at every stage, revisions, reports, pictures, comments, and a long ledger."""
    if sql(bench, paper, "SELECT count(*) FROM account WHERE email = 'bench-publisher'") == "0":
        stories = int(sql(bench, paper, "SELECT count(*) FROM story"))
        for statement in (people, work, drafts, revisions, errors, pictures, questions, requests, readings):
            say(f"Filling the desk: {statement.__name__} …")
            sql(bench, paper, *statement())
        say(f"Filling the desk: a ledger of {stories:,} lines …")
        sql(bench, paper, *ledger(stories))
        fill(bench, paper, newest_stories(bench, paper, 1)[0][0], COMMENTS)
        sql(bench, paper, *moderation())
        sql(bench, paper, "VACUUM ANALYZE")
    sql(bench, paper,
        """INSERT INTO session (fingerprint, account_id, began, seen, agent)
           SELECT sha256('bench-publisher'), id, now(), now(), 'bench' FROM account WHERE email = 'bench-publisher'
           ON CONFLICT (fingerprint) DO UPDATE SET began = now(), seen = now()""",
        "ALTER ROLE masthead SET log_min_duration_statement = 0")
    purge_all(bench, paper)


def people():
    roles = "ARRAY['reporter', 'reporter', 'reporter', 'editor', 'standards', 'moderator', 'rights']"
    return (f"""INSERT INTO account (name, likeness, email, role, joined)
                SELECT 'Staff ' || n, '', 'bench-staff-' || n || '@bench.example', ({roles})[1 + n % 7],
                       now() - interval '1 year' FROM generate_series(1, {STAFF - 1}) AS n""",
            """INSERT INTO account (name, likeness, email, role, joined)
               VALUES ('Bench Publisher', '', 'bench-publisher', 'publisher', now() - interval '1 year')""",
            """INSERT INTO desk_member (account_id, section)
               SELECT account.id, section.slug FROM account CROSS JOIN section
               WHERE email LIKE 'bench-staff-%' AND (account.id + length(section.slug)) % 3 = 0""")


ANYBODY = f"(SELECT min(id) FROM account WHERE email LIKE 'bench-staff-%') + id % {STAFF - 1}"


def work():
    """Every story has been somebody's work; once published, it waits for nothing and is at the first stage again."""
    return (f"""INSERT INTO story_work (story_id, stage, state, section, author, assignee, since)
                SELECT id, 'draft', state, section, {ANYBODY}, NULL, coalesce(published, now()) FROM story
                ON CONFLICT DO NOTHING""",)


def drafts():
    return (f"""INSERT INTO story (uri, slug, state, section, revision)
                SELECT 'urn:bench:draft:' || n, 'bench-draft-' || n, 'draft', (SELECT min(slug) FROM section), 1
                FROM generate_series(1, {DRAFTS}) AS n""",
            """INSERT INTO story_revision
               SELECT draft.id, 1, now(), 'Staff 1', kicker, 'Harbor draft ' || draft.id, headlines, deck, credits,
                      dateline, old.section, topics, body, words, picture, caption, related, series, rights, language
               FROM story AS draft CROSS JOIN (
                   SELECT story_revision.* FROM story JOIN story_revision ON story_id = id AND number = live_revision
                   WHERE state = 'live' ORDER BY published DESC LIMIT 1) AS old
               WHERE draft.uri LIKE 'urn:bench:draft:%'""",
            f"""INSERT INTO story_work (story_id, stage, state, section, author, assignee, due, since)
                SELECT id, (ARRAY['draft', 'editing', 'standards', 'ready'])[1 + id % 4], state, section, {ANYBODY},
                       CASE WHEN id % 2 = 0 THEN (SELECT id FROM account WHERE email = 'bench-publisher') END,
                       now() + (id % 400 - 100) * interval '1 hour', now() - id % 50 * interval '1 hour'
                FROM story WHERE uri LIKE 'urn:bench:draft:%' ON CONFLICT DO NOTHING""",
            """INSERT INTO story_move (story_id, from_stage, to_stage, at, account_id, name, note)
               SELECT story_id, 'draft', 'editing', now(), author, 'Staff', 'Please read this.' FROM story_work
               WHERE state = 'draft' AND author IS NOT NULL""")


def revisions():
    """The newest story has been revised again and again."""
    return (f"""INSERT INTO story_revision
                SELECT story_id, old.revision + n, now(), 'Staff 1', kicker, headline, headlines, deck, credits, dateline,
                       old.section, topics, replace(body, 'the', CASE WHEN n % 2 = 0 THEN 'the' ELSE 'this' END), words,
                       picture, caption, related, series, rights, language
                FROM (SELECT * FROM story WHERE state = 'live' ORDER BY published DESC LIMIT 1) AS old
                     JOIN story_revision ON story_id = old.id AND number = old.live_revision
                     CROSS JOIN generate_series(1, {REVISIONS}) AS n""",
            f"""UPDATE story SET revision = revision + {REVISIONS}
                WHERE id = (SELECT id FROM story WHERE state = 'live' ORDER BY published DESC LIMIT 1)""")


def errors():
    return ("""INSERT INTO error_report (story_id, revision, words, place, name, email, made, answer, answered)
               SELECT id, live_revision, 'The lock was built a year before.', '', '', '', now() - interval '3 days',
                      CASE WHEN id % 10 > 0 THEN 'Thank you.' ELSE '' END, CASE WHEN id % 10 > 0 THEN now() END
               FROM (SELECT * FROM story WHERE state = 'live' ORDER BY published DESC LIMIT 2000) AS latest""",)


def pictures():
    return (f"""INSERT INTO picture (key, type, width, height, bytes, alt, caption, credit, kept_at)
                SELECT 'bench' || n, 'image/jpeg', 1600, 900, 200000, 'The harbor at low tide, ' || n, 'The harbor.',
                       CASE WHEN n % 50 > 0 THEN 'Staff ' || n % 9 ELSE '' END, now() - n * interval '1 hour'
                FROM generate_series(1, {PICTURES}) AS n""",)


def questions():
    return (f"""INSERT INTO question (day, state, words, multiple, shown, opens, closes, secret)
                SELECT day, 'closed', 'Should the bridge be saved?', false, 'always', day, day + interval '1 day',
                       sha256('bench')
                FROM (SELECT '1990-01-01'::date + n AS day FROM generate_series(1, {QUESTIONS}) AS n) AS days""",
            """INSERT INTO question_option (question_id, position, words)
               SELECT id, position, 'Answer ' || position FROM question CROSS JOIN generate_series(1, 3) AS position
               WHERE day < '1995-01-01' ON CONFLICT DO NOTHING""")


def requests():
    return (f"""INSERT INTO reprint (secret, story_id, use, words, copies, territory, months, language, pictures, name,
                                     organisation, email, note, state, asked, answer_by)
                SELECT 'bench-' || id, id, 'print', 0, 500, 'WORLD', 12, 'en', false, 'A reader', 'A club', '', '',
                       'asked', now(), current_date + 2
                FROM (SELECT id FROM story WHERE state = 'live' ORDER BY published DESC LIMIT {REQUESTS}) AS latest""",)


def readings():
    return ("""INSERT INTO reading (story_id, hour, reads)
               SELECT id, date_trunc('hour', now()) - hour * interval '1 hour', 1 + (id + hour) % 90
               FROM (SELECT id FROM story WHERE state = 'live' ORDER BY published DESC LIMIT 500) AS latest
                    CROSS JOIN generate_series(0, 24 * 30) AS hour ON CONFLICT DO NOTHING""",)


def ledger(lines):
    """As the paper writes it: each line is chained to the one before when its transaction ends."""
    return tuple(f"""INSERT INTO ledger_entry (at, who, did, subject, details)
                     SELECT now() - (1000000 - n) * interval '1 minute', 'account:' || n % {STAFF}, 'revised a story',
                            'story:' || n, CASE WHEN n % 100 = 0 THEN 'about the harbor' ELSE '' END
                     FROM generate_series({begin}, {min(begin + 19_999, lines)}) AS n"""
                 for begin in range(1, lines + 1, 20_000))


def moderation():
    return ("""UPDATE comment SET state = 'held', appeared = NULL, check_name = 'links', reason = 'It has a link.'
               WHERE id % 10 = 0 AND replies = 0""",
            "UPDATE comment SET flags = 2 WHERE id % 25 = 1 AND state = 'live'")
