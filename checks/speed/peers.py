"""Reads every file of a folder with one Python library, down to distance and time. Without a library: their names."""

import sys
from pathlib import Path


def gpxpy_(path):
    import gpxpy

    with open(path) as file:
        track = gpxpy.parse(file)
    return track.length_2d(), track.get_duration()


def fitdecode_(path):
    import fitdecode

    with fitdecode.FitReader(path) as frames:
        for frame in frames:
            if frame.frame_type == fitdecode.FIT_FRAME_DATA and frame.name == "session":
                return frame.get_value("total_distance"), frame.get_value("total_timer_time")


def fitparse_(path):
    import fitparse

    for message in fitparse.FitFile(str(path)).get_messages("session"):
        return message.get_value("total_distance"), message.get_value("total_timer_time")


def lxml_(path):
    from lxml import etree

    total = 0.0
    for _, element in etree.iterparse(str(path), tag="Workout"):
        total += sum(float(part.get("sum")) for part in element.iter("WorkoutStatistics"))
        element.clear()
        while element.getprevious() is not None:
            del element.getparent()[0]
    return total, None


READERS = {
    "gpx": {"gpxpy": gpxpy_},
    "fit": {"fitdecode": fitdecode_, "python-fitparse": fitparse_},
    "apple": {"lxml": lxml_},
}

if len(sys.argv) == 2:
    print(*READERS[sys.argv[1]])
else:
    read = READERS[sys.argv[1]][sys.argv[2]]
    totals = [read(path) for path in sorted(Path(sys.argv[3]).iterdir())]
    print(len(totals), sum(total[0] for total in totals))
