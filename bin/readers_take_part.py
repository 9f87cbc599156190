"""Measures of bin/bench: readers vote and comment, beside PostgreSQL's own single-row inserts."""

import random, re, time
from concurrent.futures import ThreadPoolExecutor
from itertools import count

from measuring import LOAD, READERS, CannotRun, busiest, fetch, measure, newest_stories, purge_all, row, run, sql

GZIP = {"Accept-Encoding": "gzip"}
FORM = {"Content-Type": "application/x-www-form-urlencoded", "Origin": "http://127.0.0.1:%d"}
NETWORKS = 5_000
ACCOUNTS = 60_000
STORIES = 100
CONNECTIONS = 120
MOST_A_SECOND = 8_000
KEYS = 2
APART = 2  # seconds
WORDS = ("harbor", "council", "lock", "tide", "report", "budget", "school", "river", "storm", "court", "road", "vote",
         "the", "a", "to", "in", "on", "and", "that", "for", "was", "with", "bridge", "town", "never", "again")

POSTS = """
local asks, at = {}, 0
function init(arguments)
  for line in io.lines(arguments[1]) do
    local path, network, cookie, body = line:match("([^\\t]*)\\t([^\\t]*)\\t([^\\t]*)\\t([^\\t]*)")
    local headers = {}
    for name, value in pairs(wrk.headers) do headers[name] = value end
    headers["X-Forwarded-For"] = network
    if cookie ~= "" then headers["Cookie"] = cookie end
    asks[#asks + 1] = wrk.format("POST", path, headers, body)
  end
end
function request()
  at = at % #asks + 1
  return asks[at]
end
"""
UNHURRIED = POSTS + "function delay() return math.random(0, 1000) end\n"

NUMBERS = count(1)


@measure("votes")
def votes(bench):
    """Each vote from a browser that has not voted, from one of many networks; all are on disk when they are answered."""
    paper = crowd(bench)
    question = ask_question(bench, paper, "1999-01-01")
    post = lambda **more: cast(bench, paper, question, **more)
    bench.warm(paper, post)
    table = rows_to_add(bench, paper)
    before = votes_of(bench, paper, question)
    mine, theirs = bench.in_turn(post, lambda: inserts(bench, paper, table))
    kept(votes_of(bench, paper, question) - before, mine)
    return [row("votes", "votes/s", [r.rate for r in mine], theirs, "pgbench", (">=", 0.5),
                generator_busy=busiest(mine)),
            row("votes, p99", "ms", [r.p99 for r in mine])]


@measure("comments")
def comments(bench):
    """Comments of readers whom the paper knows, through all the checks: on a hundred stories, and all on one."""
    paper = crowd(bench)
    table = rows_to_add(bench, paper)
    stories = newest_stories(bench, paper, STORIES)
    lines = []
    for what, where, target in (("comments", stories, (">=", 0.3)), ("comments, all on one story", stories[:1], None)):
        post = lambda **more: write(bench, paper, where, **more)
        bench.warm(paper, post)
        before = comments_shown(bench, paper)
        mine, theirs = bench.in_turn(post, lambda: inserts(bench, paper, table))
        kept(comments_shown(bench, paper) - before, mine)
        lines += [row(what, "comments/s", [r.rate for r in mine], theirs, "pgbench", target,
                      generator_busy=busiest(mine)),
                  row(f"{what}, p99", "ms", [r.p99 for r in mine])]
    return lines


@measure("storm")
def storm(bench):
    """A story's page, read by 64 readers while others vote and comment on that very story, and while none do."""
    paper = crowd(bench)
    question = ask_question(bench, paper, "1999-01-01")
    story, path = newest_stories(bench, paper, 1)[0]
    read = lambda **more: bench.load(paper.port, path, GZIP, **more)
    bench.warm(paper, lambda **more: cast(bench, paper, question, **more))
    bench.warm(paper, lambda **more: write(bench, paper, [(story, path)], **more))
    bench.warm(paper, lambda **more: bench.load(paper.port, path + "?made", GZIP, **more))
    bench.warm(paper, read)

    def storming():
        seconds = bench.seconds + 2 * APART
        with ThreadPoolExecutor(2) as others:
            ballots = others.submit(cast, bench, paper, question, seconds, script=UNHURRIED)
            written = others.submit(write, bench, paper, [(story, path)], seconds, script=UNHURRIED, readers=16)
            time.sleep(APART)
            before, compiled = paper.figures(), paper.compiled()
            page = read()
            after, compiling = paper.figures(), (paper.compiled() - compiled) / bench.seconds
            posted = round(ballots.result().rate + written.result().rate, 1)
        return page, posted, round(compiling, 3), {name: after[name] - before[name] for name in after}

    bench.settle(paper, storming)
    idle, stormy, made, posted, compiled, hits = [], [], [], [], [], []
    for _ in range(bench.rounds):
        idle.append(read())
        page, others, compiling, grown = storming()
        stormy.append(page), posted.append(others), compiled.append(compiling)
        made.append(round(grown["press_made_total"] / bench.seconds / KEYS, 3))
        hits.append(round(grown["press_hits_total"] / (grown["press_hits_total"] + grown["press_misses_total"]), 4))
    return [row("story page in a storm of votes and comments, p99", "ms", [r.p99 for r in stormy],
                [r.p99 for r in idle], "idle", ("<=", 1.5), posted_a_second=posted, compiler=compiled,
                from_memory=hits),
            row("the same: pages made", "a second and key", made, target=("<=", 1.0))]


@measure("thread")
def thread(bench):
    """The first page of a discussion, made anew for each request."""
    paper = crowd(bench)
    (large, _), (small, _) = newest_stories(bench, paper, 2)
    fill(bench, paper, large, 50_000), fill(bench, paper, small, 50)
    purge_all(bench, paper)
    return made_anew(bench, paper, "first comments page, 50,000 comments", f"/stories/{large}/comments?made",
                     f"/stories/{small}/comments?made", "50")


@measure("results")
def results(bench):
    """The page of a question with its results, made anew for each request."""
    paper = crowd(bench)
    for day, number in (("1999-01-02", 1_000_000), ("1999-01-03", 1_000)):
        fill_ballot_box(bench, paper, ask_question(bench, paper, day), number)
    purge_all(bench, paper)
    return made_anew(bench, paper, "poll results, 1,000,000 votes", "/polls/1999/01/02?made", "/polls/1999/01/03?made",
                     "1,000")


def made_anew(bench, paper, what, large, small, against):
    for path in (large, small):
        if fetch(paper.port, path).status != 200:
            raise CannotRun(f"{path} answers {fetch(paper.port, path).status}.")
    ask = lambda path, **more: bench.load(paper.port, path, GZIP, **{"readers": 1} | more)
    bench.warm(paper, lambda **more: ask(large, **more))
    ask(small, seconds=2)
    mine, others = bench.in_turn(lambda: ask(large), lambda: ask(small))
    return [row(f"{what}, p50", "ms", [r.p50 for r in mine], [r.p50 for r in others], against, ("<=", 2.0)),
            row(f"{what}, p99", "ms", [r.p99 for r in mine], [r.p99 for r in others], against)]


# ---- Readers, and what they send --------------------------------------------------------------------------------


def cast(bench, paper, question, seconds=None, **more):
    def vote():
        number = next(NUMBERS)
        return f"/polls/{question}/votes\t{network(number)}\t\toption={number % 3 + 1}"

    return post(bench, paper, "votes", vote, seconds, **more)


def write(bench, paper, stories, seconds=None, **more):
    def comment():
        number = next(NUMBERS)
        words = "+".join(random.Random(number).choices(WORDS, k=25))
        cookie = f"visitor=bench-{number % ACCOUNTS}; signed-in=1"
        return f"/stories/{stories[number % len(stories)][0]}/comments\t{network(number)}\t{cookie}\tbody=The+{number}th+{words}."

    return post(bench, paper, "comments", comment, seconds, **more)


def post(bench, paper, name, line, seconds, script=POSTS, readers=READERS):
    """A round of forms, no two alike."""
    seconds = seconds or bench.seconds
    lines = (200 if script is UNHURRIED else MOST_A_SECOND) * (seconds + 1)
    forms = bench.scratch / name
    forms.write_text("".join(line() + "\n" for _ in range(lines)))
    headers = {key: value.replace("%d", str(paper.port)) for key, value in FORM.items()}
    sent = bench.load(paper.port, "/", headers, readers=readers, seconds=seconds, turns=forms, script=script)
    if sent.requests > lines:
        raise CannotRun(f"More than {lines:,} {name} were taken in {seconds} s: prepare more.")
    return sent


def network(number):
    return f"10.{number % NETWORKS // 250}.{number % 250}.7"


def kept(grown, rounds):
    """wrk hangs up while the last of each round, and of the warming before, are under way: they may be in or not."""
    answered = sum(r.requests for r in rounds)
    if not answered <= grown <= answered + READERS * (len(rounds) + 1):
        raise CannotRun(f"{answered:,} were answered, and {grown:,} are in the database.")


# ---- The database -----------------------------------------------------------------------------------------------


def crowd(bench):
    """The paper with nobody's votes or comments, many readers whom it knows, and a database that takes more clients."""
    paper = bench.paper()
    if int(sql(bench, paper, "SHOW max_connections")) < CONNECTIONS:
        sql(bench, paper, f"ALTER SYSTEM SET max_connections = {CONNECTIONS}")
        bench.close_paper()
        paper = bench.paper()
    known = newest_stories(bench, paper, STORIES + 1)[-1][0]
    sql(bench, paper,
        "TRUNCATE comment, discussion, question, question_option, vote_group, vote, frozen_tally CASCADE",
        f"""INSERT INTO account (name, likeness, email, role, joined)
            SELECT 'Reader ' || n, '', 'bench-' || n || '@bench.example', 'reader', now() - interval '1 year'
            FROM generate_series(0, {ACCOUNTS - 1}) AS n ON CONFLICT DO NOTHING""",
        """INSERT INTO session (fingerprint, account_id, began, seen, agent)
           SELECT sha256(convert_to(split_part(email, '@', 1), 'UTF8')), id, now(), now(), 'bench'
           FROM account WHERE email LIKE 'bench-%@bench.example'
           ON CONFLICT (fingerprint) DO UPDATE SET began = now(), seen = now()""",
        f"""INSERT INTO comment (story_id, thread_id, depth, path, account_id, body, html, state, written, appeared)
            SELECT {known}, id, 0, lpad(to_hex(id), 10, '0'), id, 'Good morning.', '<p>Good morning.</p>', 'live',
                   now() - interval '1 month', now() - interval '1 month'
            FROM account WHERE email LIKE 'bench-%@bench.example'""",
        "UPDATE comment SET thread_id = id, path = lpad(to_hex(id), 10, '0')",
        f"INSERT INTO discussion (story_id, shown) SELECT {known}, count(*) FROM comment",
        f"""INSERT INTO discussion (story_id, closes) SELECT id, now() + interval '1 year' FROM story
            WHERE id IN ({','.join(str(story) for story, _ in newest_stories(bench, paper, STORIES))})""",
        "VACUUM ANALYZE")
    purge_all(bench, paper)
    return paper


def ask_question(bench, paper, day):
    question = int(sql(bench, paper, f"""INSERT INTO question (day, state, words, multiple, shown, opens, closes, secret)
        VALUES ('{day}', 'open', 'Should the bridge be saved?', false, 'always', '{day}', now() + interval '1 year',
                sha256('bench')) RETURNING id"""))
    sql(bench, paper, f"""INSERT INTO question_option (question_id, position, words)
                          VALUES ({question}, 1, 'Yes'), ({question}, 2, 'No'), ({question}, 3, 'Let it fall')""")
    return question


def fill_ballot_box(bench, paper, question, number):
    sql(bench, paper,
        f"""INSERT INTO vote_group (question_id, source, around, choices, votes)
            SELECT {question}, 'bench-' || n, 'bench-' || n / 10, 1 << n % 3, 10
            FROM generate_series(1, {number // 10}) AS n""",
        f"""INSERT INTO vote (question_id, group_id, voted)
            SELECT question_id, id, now() FROM vote_group CROSS JOIN generate_series(1, 10)
            WHERE question_id = {question}""",
        f"""UPDATE question_option SET votes = (SELECT sum(votes) FROM vote_group
                WHERE question_id = {question} AND choices = 1 << position - 1) WHERE question_id = {question}""",
        f"UPDATE question SET voters = {number} WHERE id = {question}",
        "VACUUM ANALYZE vote, vote_group")


def fill(bench, paper, story, number):
    """Threads of ten: each beginning has nine answers."""
    sql(bench, paper,
        f"""WITH made AS (SELECT n, nextval(pg_get_serial_sequence('comment', 'id')) AS id
                          FROM generate_series(0, {number - 1}) AS n),
                 placed AS (SELECT n, id, first_value(id) OVER (PARTITION BY n / 10 ORDER BY n) AS top FROM made),
                 readers AS (SELECT array_agg(id) AS ids FROM account WHERE email LIKE 'bench-%')
            INSERT INTO comment (id, story_id, parent_id, thread_id, depth, path, account_id, body, html, state, written,
                                 appeared, below, replies)
            SELECT id, {story}, CASE WHEN id <> top THEN top END, top, CASE WHEN id = top THEN 0 ELSE 1 END,
                   CASE WHEN id <> top THEN lpad(to_hex(top), 10, '0') ELSE '' END || lpad(to_hex(id), 10, '0'),
                   ids[1 + n % cardinality(ids)], 'Comment ' || n,
                   '<p>Comment ' || n || '</p>', 'live', now() - interval '1 day' + n * interval '1 second',
                   now() - interval '1 day' + n * interval '1 second', CASE WHEN id = top THEN 9 ELSE 0 END,
                   CASE WHEN id = top THEN 9 ELSE 0 END
            FROM placed CROSS JOIN readers""",
        f"UPDATE discussion SET shown = {number} WHERE story_id = {story}",
        "VACUUM ANALYZE comment")


def votes_of(bench, paper, question):
    return int(sql(bench, paper, f"SELECT count(*) FROM vote WHERE question_id = {question}"))


def comments_shown(bench, paper):
    return int(sql(bench, paper, "SELECT count(*) FROM comment WHERE state = 'live'"))


def rows_to_add(bench, paper):
    """A table of its own on the same server, and a single-row insert into it."""
    name = bench.rows_to_read(paper)
    run([f"{bench.postgres}/psql", "-qAt", "-d", name, "-c", "DROP TABLE IF EXISTS added", "-c",
         """CREATE TABLE added (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, question bigint NOT NULL,
                                choice int NOT NULL, at timestamptz NOT NULL DEFAULT now())"""], **paper.database())
    (bench.scratch / "insert.sql").write_text("INSERT INTO added (question, choice) VALUES (1, 2);\n")
    return name


def inserts(bench, paper, name):
    said = run(["taskset", "-c", str(LOAD), f"{bench.postgres}/pgbench", "-n", "-f", str(bench.scratch / "insert.sql"),
                "-c", str(READERS), "-j", "1", "-T", str(bench.seconds), name], **paper.database())
    return round(float(re.search(r"tps = ([0-9.]+)", said).group(1)), 1)
