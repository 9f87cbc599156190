"""What every measure of bin/bench is made with: the list of measures, the table's lines, requests and commands."""

import http.client, os, shlex, socket, statistics, subprocess, sys, time
from pathlib import Path
from types import SimpleNamespace

HOME = Path(__file__).resolve().parent.parent
CORES = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else [0]
SERVER, LOAD = CORES[0], CORES[-1]
READERS = 64
PATIENCE = 10
DATABASE_CLIENTS = 16

MEASURES = {}


class CannotRun(Exception):
    """Why a measure has no figure: a sentence for the table."""


def measure(name):
    """Adds a measure to the list. It is given the bench and returns rows."""

    def add(work):
        MEASURES[name] = work
        return work

    return add


def row(what, unit, ours, theirs=None, against="", target=None, **more):
    """A line of the table. A target is a comparison and a ratio, or a figure where nothing is compared: (">=", 1.0)."""
    line = {"what": what, "unit": unit, "masthead": median_of(ours)}
    judged = line["masthead"]["median"]
    if theirs is not None:
        line["against"] = against
        line[against] = median_of(theirs)
        judged /= line[against]["median"]
        line["ratio"] = round(judged, 3)
    if target:
        compare, wanted = target
        line["target"] = f"{compare} {wanted}"
        line["met"] = judged >= wanted if compare == ">=" else judged <= wanted
    return line | more


def median_of(rounds):
    return {"median": statistics.median(rounds), "rounds": rounds}


def fetch(port, path, headers={}):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        return SimpleNamespace(status=answer.status, body=answer.read(),
                               headers={name.lower(): value for name, value in answer.getheaders()})
    finally:
        connection.close()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def run(command, **environment):
    done = subprocess.run(command, env=os.environ | environment, capture_output=True, text=True)
    if done.returncode:
        raise CannotRun(f"{shlex.join(command[:6])} … ended with {done.returncode}: {last_line(done.stderr)}")
    return done.stdout


def last_line(text):
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[-1].strip() if lines else "nothing"


def busiest(rounds):
    return round(max(r.busy for r in rounds), 2)


def say(words):
    print(words, file=sys.stderr, flush=True)


def sql(bench, paper, *commands):
    """What the paper’s database says to these."""
    said = run([f"{bench.postgres}/psql", "-qAt", "-v", "ON_ERROR_STOP=1",
                *[part for command in commands for part in ("-c", command)]], **paper.database())
    return said.strip()


def newest_stories(bench, paper, most):
    """The numbers and paths of the stories published last."""
    said = sql(bench, paper, f"""SELECT id, '/' || to_char(day, 'YYYY/MM/DD') || '/' || slug FROM story
                                 WHERE state = 'live' ORDER BY published DESC LIMIT {most}""")
    return [(int(story), path) for story, path in (line.split("|") for line in said.splitlines())]


def purge_all(bench, paper):
    run([f"{bench.postgres}/psql", "-qAt", "-c", "select pg_notify('masthead_press', 'bench *')"], **paper.database())
    time.sleep(0.1)
