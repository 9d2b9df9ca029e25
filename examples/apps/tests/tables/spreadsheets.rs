//! Tables that a spreadsheet saved again.

use super::*;

/// Cells that no spreadsheet changes, and a name that needs quotation marks.
const HEADER: [&str; 7] = ["Aktivitätstyp", "Datum", "Favorit", "Titel", "Distanz", "Zeit", "Ø HF"];

const ROWS: [[&str; 7]; 2] = [
    ["Laufen", "2026-11-21 07:00:00", "false", "Köln, \"früh\"", "8,02", "00:45:00", "150"],
    ["Spazieren gehen", "2026-11-22 07:00:00", "false", "x", "3,10", "00:45:00", "90"],
];

/// A table with these separators and line ends. Cells are quoted where they must be, or all.
fn table(separator: &str, line_end: &str, quote_all: bool) -> String {
    let cell = |cell: &&str| {
        let quoted = quote_all || cell.contains([',', ';', '\t', '"']) || cell.contains(separator);
        if quoted { format!("\"{}\"", cell.replace('"', "\"\"")) } else { (*cell).to_owned() }
    };
    let line = |cells: &[&str; 7]| cells.iter().map(cell).collect::<Vec<_>>().join(separator) + line_end;
    line(&HEADER) + &ROWS.iter().map(line).collect::<String>()
}

#[track_caller]
fn is_the_table(what: &str, bytes: impl AsRef<[u8]>) {
    let activities = sound(bytes);
    assert_eq!(activities.iter().map(facts).next(), Some(the_run()), "{what}");
    assert_eq!(activities[0].name.as_deref(), Some("Köln, \"früh\""), "{what}");
    let lines: Vec<u64> = activities.iter().map(|activity| activity.origin.entry).collect();
    let first = if what.starts_with("sep") { 3 } else { 2 };
    assert_eq!(lines, [first, first + 1], "{what}");
    assert_eq!((&activities[1].sport, activities[1].metres), (&Sport::Walk, Some(3100)), "{what}");
}

#[test]
fn what_spreadsheets_save() {
    for separator in [",", ";", "\t", "|"] {
        for line_end in ["\n", "\r\n", "\r"] {
            for quote_all in [false, true] {
                let text = table(separator, line_end, quote_all);
                is_the_table(&format!("{separator:?} {line_end:?} {quote_all}"), &text);
                is_the_table("sep", format!("sep={separator}{line_end}{text}"));
                is_the_table("sep in quotation marks", format!("\"sep={separator}\"{line_end}{text}"));
            }
        }
    }
    let text = table(";", "\r\n", false);
    is_the_table("mark", format!("\u{feff}{text}"));
    is_the_table("encoded twice", text.replace('ä', "Ã¤").replace('ö', "Ã¶").replace('ü', "Ã¼").replace('Ø', "Ã˜"));
    is_the_table("letters with separate accents", text.replace('ä', "a\u{308}"));
    is_the_table("no last line end", text.trim_end());
    is_the_table("empty columns and lines at the end", text.replace("\r\n", ";;;\r\n") + ";;;;;;;;;\r\n\r\n");
    let letters = |ae, oe, ue, o| -> Vec<u8> {
        let one_byte = |char| match char {
            'ä' => ae,
            'ö' => oe,
            'ü' => ue,
            'Ø' => o,
            char => u8::try_from(char).unwrap(),
        };
        text.chars().map(one_byte).collect()
    };
    is_the_table("Windows-1252", letters(0xe4, 0xf6, 0xfc, 0xd8));
    is_the_table("Mac Roman", letters(0x8a, 0x9a, 0x9f, 0xaf));
    for (what, mark) in [("UTF-16 with a mark", "\u{feff}"), ("UTF-16 without a mark", "")] {
        let text = format!("{mark}{text}");
        let bytes = |bytes: fn(u16) -> [u8; 2]| -> Vec<u8> { text.encode_utf16().flat_map(bytes).collect() };
        is_the_table(what, bytes(u16::to_le_bytes));
        is_the_table(what, bytes(u16::to_be_bytes));
    }
    // A table with commas that was opened as one column: what has quotation marks is quoted once more.
    let one_column: String = table(",", "\n", false)
        .lines()
        .map(
            |line| {
                if line.contains('"') { format!("\"{}\"\n", line.replace('"', "\"\"")) } else { format!("{line}\n") }
            },
        )
        .collect();
    assert!(one_column.starts_with("Aktivitätstyp,") && one_column.contains("\n\"Laufen,"), "{one_column}");
    is_the_table("one column", &one_column);
}

#[test]
fn dates_and_times_that_spreadsheets_write() {
    let dates = [
        "21.11.2026 07:00",
        "21.11.2026  07:00:00",
        "21.11.26 7:00",
        "21/11/2026 07:00",
        "21-11-2026 07:00",
        "11/21/2026 7:00",
        "11/21/2026 7:00:00 AM",
        "11-21-2026 07:00",
        "11/21/26 7:00",
        "2026/11/21 07:00",
        "2026-11-21 07:00",
        "21. November 2026 07:00",
        "21-Nov-26 7:00 AM",
    ];
    for date in dates {
        for time in ["00:45:00", "0:45:00", "45:00", "00:45:00,2", "00:44:59.8", "2700"] {
            let table = format!("Activity Type;Date;Title;Distance;Time\nRunning;{date};x;8,02;{time}\n");
            assert_eq!(facts(&sound(table)[0]), the_run(), "{date} {time}");
        }
    }
}

#[test]
fn the_order_of_day_and_month_is_that_of_the_table() {
    let table = |dates: &[&str]| {
        let rows: String = dates.iter().map(|date| format!("Running;{date} 7:00;x;8,02;0:45:00\n")).collect();
        read(format!("Activity Type;Date;Title;Distance;Time\n{rows}"))
    };
    let days = |found: &Found| found.activities.iter().map(|run| facts(run).1).collect::<Vec<_>>();
    assert_eq!(days(&table(&["04/05/2026", "13/05/2026"])), ["2026-05-04", "2026-05-13"]);
    assert_eq!(days(&table(&["04/05/2026", "05/13/2026"])), ["2026-04-05", "2026-05-13"]);
    assert_eq!(days(&table(&["04.05.2026", "05.05.2026"])), ["2026-05-04", "2026-05-05"]);
    // Nothing decides, or the dates contradict each other.
    for (dates, sure) in [
        (&["04/05/2026", "2026-05-13", "06/05/2026"][..], &["2026-05-13"][..]),
        (&["04/05/2026", "13/05/2026", "05/14/2026", "06/05/2026"], &["2026-05-13", "2026-05-14"]),
    ] {
        let found = table(dates);
        assert_eq!(days(&found), sure);
        let last = dates.len() + 1;
        let why = "7:00`, which may be day or month first; export the table again and leave it unopened";
        assert_eq!(
            errors(&found),
            [
                format!("t.csv, line 2: date is `04/05/2026 {why}"),
                format!("t.csv, line {last}: date is `06/05/2026 {why}")
            ]
        );
        assert!(found.rejected.iter().all(|error| error.about.sport == Some(Sport::Run)), "{found:?}");
    }
}

#[test]
fn decimals_are_those_of_the_column() {
    let metres = |distances: &[&str]| {
        let rows: String =
            distances.iter().map(|distance| format!("Running;2026-11-21 07:00;x;{distance};0:45:00\n")).collect();
        let found = read(format!("Activity Type;Date;Title;Distance;Time\n{rows}"));
        (found.activities.iter().filter_map(|run| run.metres).collect::<Vec<_>>(), found.rejected.len())
    };
    assert_eq!(metres(&["8,125", "12,4"]), (vec![8125, 12_400], 0));
    assert_eq!(metres(&["8.125", "12.4"]), (vec![8125, 12_400], 0));
    // Eight thousand kilometres are refused, not taken for eight.
    assert_eq!(metres(&["8,125", "12.4"]), (vec![12_400], 1));
}

#[test]
fn xml_in_other_encodings() {
    let gpx = |declaration: &str| {
        format!(
            "<?xml version=\"1.0\"{declaration}?>\n<gpx version=\"1.1\"><trk><name>Früh</name><type>Übung</type><trkseg>\
             <trkpt lat=\"0\" lon=\"0\"><time>2026-11-21T07:00:00Z</time></trkpt>\
             <trkpt lat=\"0\" lon=\"0.01\"><time>2026-11-21T07:06:00Z</time></trkpt></trkseg></trk></gpx>"
        )
    };
    let latin = gpx(" encoding=\"ISO-8859-1\"").chars().map(|char| u8::try_from(char).unwrap()).collect::<Vec<u8>>();
    let little: Vec<u8> = gpx(" encoding='UTF-16'").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = gpx(" encoding='UTF-16'").encode_utf16().flat_map(u16::to_be_bytes).collect();
    for bytes in [gpx("").into_bytes(), latin, little.clone(), [&[0xff, 0xfe], &little[..]].concat(), big] {
        let run = &sound(bytes)[0];
        assert_eq!((run.origin.format, run.elapsed), (Format::Gpx, Some(360)));
        assert_eq!(run.sport, Sport::Unknown("Übung".into()));
    }
}

#[test]
fn a_time_of_nothing_or_of_a_part_of_a_day() {
    for (time, distance, seconds, metres) in [
        ("0", "8.00", None, Some(8000)),
        ("0.0", "8.00", None, Some(8000)),
        ("00:00:00", "8.00", None, Some(8000)),
        ("0.03125", "8.00", Some(2700), Some(8000)),
        ("0.9", "8.00", None, Some(8000)),
        ("00:48:00", "0.00", Some(2880), None),
    ] {
        let table = format!("Activity Type,Date,Distance,Time\nRunning,2026-11-18 07:00:00,{distance},{time}\n");
        let found = running_hip_pain_apps::run_files::read_bytes("t.csv", table.as_bytes(), &Default::default());
        let run = &found.activities[0];
        assert_eq!((run.seconds, run.metres), (seconds, metres), "{time} {distance}");
    }
}
