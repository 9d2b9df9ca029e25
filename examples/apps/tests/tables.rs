//! Tables of activities as sites write them, in each language, and as spreadsheets save them again.

use running_hip_pain::Day;
use running_hip_pain_apps::run_files::{
    Activity, Clock, Context, FileError, Format, Found, Problem, Sport, Unit, merge, read_bytes,
};

fn read(table: impl AsRef<[u8]>) -> Found {
    read_bytes("t.csv", table.as_ref(), &Context::default())
}

/// The activities of a table that is sound.
#[track_caller]
fn sound(table: impl AsRef<[u8]>) -> Vec<Activity> {
    let found = read(&table);
    assert_eq!(found.rejected, [], "{}", String::from_utf8_lossy(table.as_ref()));
    found.activities
}

/// Sport, day, second of the day, metres, and seconds without pauses.
fn facts(activity: &Activity) -> (Sport, String, i64, Option<u32>, Option<u32>) {
    let at = activity.start.on_the_wall();
    let day = Day::new(1970, 1, 1).unwrap() + i32::try_from(at.div_euclid(86_400)).unwrap();
    (activity.sport.clone(), day.to_string(), at.rem_euclid(86_400), activity.metres, activity.seconds)
}

/// What each table below has as its first run: 8.02 km in 45 minutes, at seven on 21 November.
fn the_run() -> (Sport, String, i64, Option<u32>, Option<u32>) {
    (Sport::Run, "2026-11-21".into(), 7 * 3600, Some(8020), Some(2700))
}

fn errors(found: &Found) -> Vec<String> {
    found.rejected.iter().map(ToString::to_string).collect()
}

#[test]
fn strava_in_every_language() {
    let languages = [
        (
            "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Filename,Elapsed Time,Moving Time,Distance,Perceived Exertion",
            ["\"Nov 21, 2026, 7:00:00 AM\"", "8.02", "Run", "Walk", "Ride"],
        ),
        (
            "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Filename,Elapsed Time,Moving Time,Distance,Perceived Exertion",
            ["\"21 Nov 2026, 07:00:00\"", "8.02", "Trail Run", "Hike", "E-Bike Ride"],
        ),
        (
            "Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Aktivitätsbeschreibung,Verstrichene Zeit,Distanz,Dateiname,Verstrichene Zeit,Bewegungszeit,Distanz,Gefühlte Anstrengung",
            ["\"21.11.2026, 07:00:00\"", "\"8,02\"", "Lauf", "Spaziergang", "Radfahrt"],
        ),
        (
            "ID de l'activité,Date de l'activité,Nom de l'activité,Type d'activité,Description de l'activité,Temps écoulé,Distance,Nom du fichier,Temps écoulé,Durée de déplacement,Distance,Effort ressenti",
            ["\"21 nov. 2026, 07:00:00\"", "\"8,02\"", "Course à pied", "Randonnée", "Sortie vélo"],
        ),
        (
            "ID de l’activité,Date de l’activité,Nom de l’activité,Type d’activité,Description de l’activité,Temps écoulé,Distance,Nom du fichier,Temps écoulé,Temps de déplacement,Distance,Effort ressenti",
            ["21 nov. 2026 à 07:00:00", "\"8,02\"", "Trail", "Marche", "Vélo"],
        ),
        (
            "ID de actividad,Fecha de la actividad,Nombre de la actividad,Tipo de actividad,Descripción de la actividad,Tiempo transcurrido,Distancia,Nombre del archivo,Tiempo transcurrido,Tiempo en movimiento,Distancia,Esfuerzo Percibido",
            ["\"21 nov 2026, 7:00:00\"", "\"8,02\"", "Carrera", "Caminata", "Bicicleta"],
        ),
        (
            "ID attività,Data dell’attività,Nome attività,Tipo attività,Descrizione dell’attività,Tempo trascorso,Distanza,Nome del file,Tempo trascorso,Tempo in movimento,Distanza,Sforzo percepito",
            ["\"21 nov 2026, 07:00:00\"", "\"8,02\"", "Corsa", "Camminata", "Pedalata"],
        ),
        (
            "Activiteits-ID,Datum van activiteit,Naam activiteit,Activiteitstype,Beschrijving van activiteit,Verstreken tijd,Afstand,Bestandsnaam,Verstreken tijd,Beweegtijd,Afstand,Ervaren inspanning",
            ["\"21 nov. 2026, 07:00:00\"", "\"8,02\"", "Hardloopsessie", "Wandeling", "Fietsrit"],
        ),
        (
            "ID da atividade,Data da atividade,Nome da atividade,Tipo de atividade,Descrição da atividade,Tempo decorrido,Distância,Nome do arquivo,Tempo decorrido,Tempo de movimentação,Distância,Esforço percebido",
            ["\"21 de nov. de 2026, 07:00:00\"", "\"8,02\"", "Corrida", "Caminhada", "Pedalada"],
        ),
    ];
    for (header, [date, distance, run, walk, ride]) in languages {
        let rows: String = [run, walk, ride]
            .map(|sport| {
                format!(
                    "1,{date},x,{sport},\"a, b\nc\",2800,{distance},activities/70001.fit.gz,2800.0,2700.0,8020.4,6\n"
                )
            })
            .concat();
        let activities = sound(format!("{header}\n{rows}"));
        let run = &activities[0];
        assert_eq!((facts(run), run.start.clock), (the_run(), Clock::Utc), "{header}");
        assert_eq!((run.elapsed, run.effort, run.name.as_deref()), (Some(2800), Some(6), Some("x")), "{header}");
        assert_eq!((run.origin.format, run.origin.recording_number()), (Format::Strava, Some("70001".into())));
        assert_eq!(activities[1].sport, Sport::Walk, "{walk}");
        assert!(matches!(activities[2].sport, Sport::Other(_)), "{ride}");
        assert_eq!(activities.iter().map(|activity| activity.origin.entry).collect::<Vec<_>>(), [2, 4, 6]);
    }
}

#[test]
fn strava_over_the_years() {
    let in_2018 = "id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n\
                   1,2026-11-21 07:00:00,x,Run,,2700,8020.0,false,,activities/70001.gpx\n";
    let in_2019 = "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Commute,Activity Gear,Filename\n\
                   1,\"Nov 21, 2026, 7:00:00 AM\",x,Run,,2700,8.02,false,,activities/70001.gpx\n";
    let in_2020 = "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Relative Effort,Commute,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time,Moving Time,Distance,Perceived Exertion,translation missing: en-GB.lib.export.type\n\
                   1,\"21 Nov 2026, 07:00:00\",x,Run,,2700,8.02,,false,,activities/70001.gpx,,10.0,2700.0,2700.0,8020.203125,,\n";
    for table in [in_2018, in_2019, in_2020] {
        let run = &sound(table)[0];
        let (sport, day, second, metres, _) = facts(run);
        let seconds = run.seconds.or(run.elapsed);
        assert_eq!((sport, day, second, metres, seconds), the_run(), "{table}");
        assert_eq!((run.start.clock, run.origin.recording_number()), (Clock::Utc, Some("70001".into())), "{table}");
    }
    let miles = Context { unit: Unit::Miles, ..Context::default() };
    let metres = |table: &str| read_bytes("t.csv", table.as_bytes(), &miles).activities[0].metres;
    assert_eq!((metres(in_2018), metres(in_2019), metres(in_2020)), (Some(8020), Some(12_907), Some(8020)));
}

#[test]
fn garmin_in_every_language() {
    let tables = [
        (
            "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Moving Time,Elapsed Time",
            "Running",
            "Treadmill Running",
        ),
        ("Activity Type,Date,Favorite,Title,Distance,Calories,Activity Time", "Trail Running", "Virtual Running"),
        (
            "Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Zeit in Bewegung,Verstrichene Zeit",
            "Laufen",
            "Laufbandtraining",
        ),
        (
            "Type d'activité,Date,Favori,Titre,Distance,Calories,Durée,Temps de déplacement,Temps écoulé",
            "Course à pied",
            "Trail",
        ),
        (
            "Tipo de actividad,Fecha,Favorito,Título,Distancia,Calorías,Tiempo,Tiempo en movimiento,Tiempo transcurrido",
            "Carrera",
            "Carrera en cinta",
        ),
        (
            "Tipo di attività,Data,Preferita,Titolo,Distanza,Calorie,Tempo,Tempo in movimento,Tempo trascorso",
            "Corsa",
            "Trail Running",
        ),
        (
            "Activiteittype,Datum,Favoriet,Titel,Afstand,Calorieën,Tijd,Tijd bewogen,Verstreken tijd",
            "Hardlopen",
            "Hardlopen op loopband",
        ),
        (
            "Tipo de atividade,Data,Favorito,Título,Distância,Calorias,Tempo total,Tempo em movimento,Tempo transcorrido",
            "Corrida",
            "Corrida em esteira",
        ),
        ("Tipo de atividade,Data,Favorito,Título,Distância,Calorias,Tempo", "Corrida", "Corrida em trilha"),
    ];
    for (header, run, other_run) in tables {
        let rows = [run, other_run]
            .map(|sport| format!("{sport},2026-11-21 07:00:00,false,\"x\",\"8.02\",\"2,336\",00:45:00.2\n"));
        let activities = sound(format!("{header}\n{}", rows.concat()));
        for activity in &activities {
            assert_eq!((facts(activity), activity.start.clock), (the_run(), Clock::Wall), "{header}");
            assert_eq!((activity.origin.format, activity.name.as_deref()), (Format::Garmin, Some("x")), "{header}");
        }
        assert_eq!(activities.len(), 2);
    }
    let in_2015 = "Activity Name,Activity Type,Start,Time,Distance,Calories,Elevation Gain,Avg Speed(Avg Pace)\n\
                   x,Running,\"Sat, Nov 21, 2026 7:00\",45:00,8.02,0,0,--\n\
                   Untitled,Strength Training,\"Sun, Nov 22, 2026 6:42\",22:11,0.00,0,0,--\n";
    assert_eq!(facts(&sound(in_2015)[0]), the_run());
}

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

const GARMIN: &str = "Activity Type,Date,Title,Distance,Time\n";

#[test]
fn the_unit_of_some_sports_is_their_own() {
    for sport in ["Track Running", "Indoor Track", "Laufen auf der Bahn", "Course à pied sur piste", "Carrera en pista"]
    {
        let run = &sound(format!("{GARMIN}{sport},2026-11-21 07:00:00,x,\"8,020\",00:45:00\n"))[0];
        assert_eq!(facts(run), the_run(), "{sport}");
    }
    // In metres or in yards: the table does not say.
    for (sport, distance) in
        [("Pool Swim", "5,500"), ("Pool Swim", "1650"), ("Pool Swim", "25"), ("Indoor Rowing", "11,093")]
    {
        let swim = &sound(format!("{GARMIN}{sport},2026-11-21 07:00:00,x,\"{distance}\",00:05:00\n"))[0];
        assert_eq!((swim.metres, swim.seconds), (None, Some(300)), "{distance}");
    }
    assert_eq!(sound(format!("{GARMIN}Cycling,2026-11-21 07:00:00,x,102,03:51:46\n"))[0].metres, Some(102_000));
}

#[test]
fn what_is_no_run_costs_nothing() {
    for sport in ["Cycling", "Pool Swim", "Walking", "Nat. piscine"] {
        let activity = &sound(format!("{GARMIN}{sport},2026-11-21 07:00:00,x,far,quick\n"))[0];
        assert_eq!((activity.metres, activity.seconds), (None, None), "{sport}");
    }
    for sport in ["Running", "Other", "Bieganie"] {
        let found = read(format!("{GARMIN}{sport},2026-11-21 07:00:00,x,far,00:45:00\n"));
        let [FileError { about, .. }] = &found.rejected[..] else { panic!("{found:?}") };
        assert!(about.start.is_some() && about.sport.is_some(), "{sport}: {about:?}");
    }
}

/// Five runs at six minutes a kilometre.
fn five_runs(kilometres: f64, in_a_kilometre: f64) -> String {
    (1..=5)
        .map(|i| {
            let metres = kilometres + f64::from(i) / 2.0;
            let seconds = (metres * 360.0) as u32;
            let time = format!("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
            format!("Running,2026-11-{i:02} 07:00:00,x,{:.2},{time}\n", metres * in_a_kilometre)
        })
        .collect()
}

#[test]
fn distances_in_another_unit_are_a_doubt_about_the_table() {
    let metres = format!("{GARMIN}{}", five_runs(1.0, 1000.0));
    assert_eq!(
        errors(&read(&metres)),
        [
            "t.csv: nobody runs as fast or as slowly as 5 of its 5 runs if their distances are in kilometres, and people do if they are in metres; export the table again, or correct the distances"
        ]
    );
    let kilometres = "id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n".to_owned()
        + &(1..=5).map(|i| format!("{i},2026-11-{i:02} 07:00:00,x,Run,,2700,8.{i},false,,\n")).collect::<String>();
    let found = read(&kilometres);
    assert!(matches!(found.rejected[0].problem, Problem::Unit { read: "metres", fits: "kilometres", .. }), "{found:?}");
    assert!(found.activities.is_empty());
    // A short table, a table with some fast rides among its runs, and one that no other unit makes right.
    let few: String = metres.lines().take(3).map(|line| format!("{line}\n")).collect();
    let some = format!(
        "{GARMIN}{}{}",
        five_runs(8.0, 1.0),
        five_runs(1.0, 1000.0).lines().take(3).collect::<Vec<_>>().join("\n")
    );
    let sprints: String = (1..=5).map(|i| format!("Running,2026-11-{i:02} 07:00:00,x,1000.00,00:00:20\n")).collect();
    for (table, count) in [(few, 2), (some, 8), (format!("{GARMIN}{sprints}"), 5)] {
        assert_eq!(sound(&table).len(), count, "{table}");
    }
    // At 3:44 a kilometre in place of 6:00 people run, so that miles in place of kilometres are not noticed.
    let miles = Context { unit: Unit::Miles, ..Context::default() };
    let found = read_bytes("t.csv", format!("{GARMIN}{}", five_runs(8.0, 1.0)).as_bytes(), &miles);
    assert_eq!((found.activities.len(), found.rejected.len()), (5, 0));
}

#[test]
fn the_tables_of_other_programs() {
    let tables = [
        (
            Format::Runkeeper,
            Clock::Wall,
            "Activity Id,Date,Type,Route Name,Distance (km),Duration,Average Pace,Average Speed (km/h),Calories Burned,Climb (m),Average Heart Rate (bpm),Friend's Tagged,Notes,GPX File\n\
             b2a1df07-c209-44bb-a44c-9250251634e3,2026-11-21 07:00:00,Running,,8.02,45:00,5:37,10.69,500.0,59,106,\"\",\"\",2026-11-21-070000.gpx\n",
        ),
        (
            Format::Runkeeper,
            Clock::Wall,
            "Activity Id,Date,Type,Route Name,Distance (mi),Duration,Average Pace,Average Speed (mph),Calories Burned,Climb (ft),Average Heart Rate (bpm),Friend's Tagged,Notes,GPX File\n\
             b2a1df07-c209-44bb-a44c-9250251634e3,2026-11-21 07:00:00,Running,,4.9834,0:45:00,9:02,6.64,500.0,59,,\"\",\"\",\n",
        ),
        (
            Format::IntervalsIcu,
            Clock::Wall,
            "id,start_date_local,name,type,moving_time,distance,elapsed_time,total_elevation_gain,icu_rpe\n\
             i1001,2026-11-21T07:00:00,x,Run,2700,8020.4,2800,5.0,4\n",
        ),
        (
            Format::Samsung,
            Clock::Zoned(60),
            "com.samsung.shealth.exercise,7005009,17\n\
             title,com.samsung.health.exercise.datauuid,com.samsung.health.exercise.exercise_type,com.samsung.health.exercise.duration,com.samsung.health.exercise.distance,com.samsung.health.exercise.time_offset,com.samsung.health.exercise.start_time\n\
             ,abc,1002,2700000,8020.125,UTC+0100,2026-11-21 06:00:00.000,\n",
        ),
        (
            Format::Samsung,
            Clock::Zoned(60),
            "com.samsung.health.exercise\ndatauuid,exercise_type,duration,distance,time_offset,start_time,live_data\n\
             w1,1002,2700000,8020,3600000,2026-11-21 06:00:00,w1.live_data\n",
        ),
        (
            Format::Zepp,
            Clock::Utc,
            "\u{feff}type,startTime,sportTime(s),maxPace(/meter),minPace(/meter),distance(m),avgPace(/meter),calories(kcal)\n\
             1,2026-11-21 07:00:00+0000,2700,3.4,2.2,8020,2.77,310\n",
        ),
        (
            Format::Polar,
            Clock::Wall,
            "Name,Sport,Date,Start time,Duration,Total distance (km),Average heart rate (bpm),Calories,Notes,HR max,HR sit,VO2max,\n\
             x,RUNNING,21-11-2026,07:00:00,00:45:00,8.02,156,400,,190,50,50,\n\
             Sample rate,Time,HR (bpm),Speed (km/h),Pace (min/km),Cadence,Altitude (m)\n\
             1,00:00:00,100,0,,,\n,00:00:01,101,10.0,,,\n",
        ),
        (
            Format::TrainingPeaks,
            Clock::Day,
            "Title,WorkoutType,WorkoutDescription,PlannedDuration,PlannedDistanceInMeters,WorkoutDay,CoachComments,DistanceInMeters,TimeTotalInHours\n\
             x,Run,,0.8,8000,2026-11-21,,8020.2,0.75\nx,Run,,1.0,10000,2026-11-28,,,\nx,Day Off,,,,2026-11-29,,,\n",
        ),
        (
            Format::MapMyRun,
            Clock::Day,
            "Date Submitted,Workout Date,Activity Type,Calories Burned (kCal),Distance (mi),Workout Time (seconds),Avg Pace (min/mi),Steps,Notes,Source,Link\n\
             \"Nov 22, 2026\",\"Nov. 21, 2026\",Indoor Run / Jog,582,4.9834,2700,8.4,5658,x,y,z\n",
        ),
        (
            Format::MapMyRun,
            Clock::Day,
            "Date Submitted,Workout Date,Activity Type,Calories Burned (kCal),Distance (km),Workout Time (seconds),Avg Pace (min/km),Notes,Source,Link\n\
             \"November 22, 2026\",\"November 21, 2026\",Run,582,8.02,2700,8.4,x,y,z\n",
        ),
    ];
    for (format, clock, table) in tables {
        let activities = sound(table);
        let [run] = &activities[..] else { panic!("{activities:?}") };
        let (sport, day, mut second, metres, seconds) = facts(run);
        assert_eq!((run.origin.format, run.start.clock), (format, clock), "{table}");
        if clock == Clock::Day {
            assert_eq!(second, 0);
            second = 7 * 3600;
        }
        assert_eq!((sport, day, second, metres, seconds), the_run(), "{table}");
    }
}

#[test]
fn runkeeper_names_its_recordings() {
    let row = "Activity Id,Date,Type,Route Name,Distance (km),Duration,GPX File\n\
               a,2026-11-21 07:00:00,Running,,1.11,6:00,2026-11-21-070000.gpx\n";
    let gpx = "<gpx><trk><trkseg><trkpt lat=\"0\" lon=\"0\"><time>2026-11-21T12:00:00Z</time></trkpt>\
               <trkpt lat=\"0\" lon=\"0.01\"><time>2026-11-21T12:06:00Z</time></trkpt></trkseg></trk></gpx>";
    let recording = read_bytes("export.zip!2026-11-21-070000.gpx", gpx.as_bytes(), &Context::default()).activities;
    let merged = merge(sound(row).into_iter().chain(recording).collect());
    let [run] = &merged.activities[..] else { panic!("{merged:?}") };
    assert_eq!((run.start.clock, facts(run).2, merged.conflicts.len()), (Clock::Wall, 7 * 3600, 0));
}

#[test]
fn sports_by_number() {
    let samsung = |number: u32| {
        let table = format!(
            "com.samsung.shealth.exercise,1,1\ndatauuid,exercise_type,duration,distance,time_offset,start_time\n\
             a,{number},2700000,8020,UTC+0000,2026-11-21 07:00:00\n"
        );
        sound(table)[0].sport.clone()
    };
    assert_eq!([samsung(0), samsung(1001), samsung(13_001)], [Sport::Unstated, Sport::Walk, Sport::Walk]);
    for no_run in [2001, 9002, 11_007, 14_001, 15_003] {
        assert!(matches!(samsung(no_run), Sport::Other(_)), "{no_run}");
    }
    for unknown in [13_005, 15_005, 99_999] {
        assert!(matches!(samsung(unknown), Sport::Unknown(_)), "{unknown}");
    }
}

#[test]
fn a_table_with_days_and_the_same_runs_elsewhere() {
    let day = |rows: &str| {
        let header = "Date Submitted,Workout Date,Activity Type,Distance (km),Workout Time (seconds)\n";
        read_bytes("days.csv", format!("{header}{rows}").as_bytes(), &Context::default()).activities
    };
    let row = |km: &str, seconds: u32| format!("\"Nov 22, 2026\",\"Nov 21, 2026\",Run,{km},{seconds}\n");
    let hours = || sound(format!("{GARMIN}Running,2026-11-21 07:00:00,x,8.02,00:45:00\n"));
    // Two rows of one day are two runs, unless nothing tells them apart.
    let merged = merge(day(&(row("8.0", 2700) + &row("5.0", 1700))));
    assert_eq!((merged.activities.len(), merged.conflicts.len()), (2, 0));
    let merged = merge(day(&(row("8.0", 2700) + &row("8.0", 2700))));
    assert_eq!((merged.activities.len(), merged.conflicts.len()), (2, 1));
    // A record that has the hour is of the same run if it agrees, and if not, nobody can tell.
    let merged = merge(day(&row("8.0", 2700)).into_iter().chain(hours()).collect());
    assert_eq!((merged.activities.len(), merged.conflicts.len()), (1, 0), "{merged:?}");
    assert_eq!((facts(&merged.activities[0]).2, merged.activities[0].start.clock), (7 * 3600, Clock::Wall));
    let gpx = "<gpx><trk><trkseg><trkpt lat=\"0\" lon=\"0\"><time>2026-11-21T07:00:00+01:00</time></trkpt>\
               <trkpt lat=\"0\" lon=\"0.01\"><time>2026-11-21T07:06:00+01:00</time></trkpt></trkseg></trk></gpx>";
    let merged = merge(day(&row("1.11", 360)).into_iter().chain(sound(gpx)).collect());
    let [run] = &merged.activities[..] else { panic!("{merged:?}") };
    assert_eq!((run.origin.format, run.start.clock, facts(run).2), (Format::MapMyRun, Clock::Zoned(60), 7 * 3600));
    let merged = merge(day(&row("12.0", 4000)).into_iter().chain(hours()).collect());
    assert_eq!((merged.activities.len(), merged.conflicts.len()), (2, 1), "{merged:?}");
    // Another day, or a ride.
    let next = day(&row("8.0", 2700).replace("Nov 21", "Nov 20"));
    let ride = day(&row("8.0", 2700).replace("Run", "Bike Ride"));
    for others in [next, ride] {
        let merged = merge(others.into_iter().chain(hours()).collect());
        assert_eq!((merged.activities.len(), merged.conflicts.len()), (2, 0), "{merged:?}");
    }
}

#[test]
fn tables_that_hold_no_runs_and_tables_that_may() {
    let no_runs = [
        "Date of Birth,Weight,Date Preference,Pace Zone Time,Pace Zone Distance\n,,,,\n",
        "Date of Birth,Weight,Date Preference,Pace Zone Time,Pace Zone Distance\n\"Jul 7, 1977\",78.0 kg,mm/dd/YYYY,22:30,5000\n",
        "Bike Name,Bike Brand\nx,y\n",
        "Shoe Name,Start Date,Distance Limit\nx,,\n",
        "Date,Distance\n",
        "Datum,Km\nsoon,far\n",
        "Date,Calories Burned,Steps,Distance,Floors,Minutes Sedentary\n2026-11-21,2000,9000,6.5,3,600\n",
    ];
    for table in no_runs {
        let found = read(table);
        assert!(
            matches!(found.rejected[..], [FileError { problem: Problem::UnknownFormat(_), .. }]),
            "{table}: {found:?}"
        );
    }
    let may = [
        "Datum,Sport,Km\n2026-11-21,Laufen,16\n",
        "Fecha;Distancia\n21/11/2026;16,0\n",
        "Typ aktywności,Data,Dystans\nBieganie,21 lis 2026,\"16,00 km\"\n",
        "\"Typ aktywności,Data,Dystans\"\n\"Bieganie,\"\"21 lis 2026\"\",16\"\n",
        "Date,Distance,Steps,Duration\n2026-11-21,16.0,9000,90\n",
        "Date,Distance\n,\n\n2026-11-21,16.0\n",
    ];
    for table in may {
        let message = errors(&read(table)).concat();
        let what_to_do = "export the recordings themselves as FIT, TCX or GPX or, if the table is not in English, set the site to English and export it again";
        assert_eq!(
            message,
            format!("t.csv: looks like a table of activities, but its columns are not known; {what_to_do}"),
            "{table}"
        );
    }
}

#[test]
fn what_is_known_of_a_row_that_is_refused() {
    let strava =
        "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename,Moving Time,Distance\n";
    let found =
        read(format!("{strava}1,\"Nov 21, 2026, 7:00:00 AM\",x,Run,soon,8.02,activities/70001.fit,2700,8020\n"));
    let [FileError { about, .. }] = &found.rejected[..] else { panic!("{found:?}") };
    assert_eq!(about.start.map(|start| start.seconds), Some(1_795_244_400));
    assert_eq!((&about.sport, about.recording.as_deref()), (&Some(Sport::Run), Some("activities/70001.fit")));
    assert_eq!(
        errors(&found),
        ["t.csv, line 2: elapsed time is `soon`; expected seconds or hours:minutes:seconds, up to 60 days"]
    );
    let date = "x".repeat(100);
    let found = read(format!("{GARMIN}Running,{date},x,8.02,00:45:00\n"));
    assert!(
        errors(&found)[0].contains(&format!("date is `{}…`; expected a date such as ", "x".repeat(63))),
        "{found:?}"
    );
    assert_eq!((&found.rejected[0].about.sport, found.rejected[0].about.start), (&Some(Sport::Run), None));
    // A day in UTC may be another one on the wall.
    let found = read(format!("{strava}1,2026-11-21,x,Run,2700,8.02,,2700,8020\n"));
    assert!(
        errors(&found)[0].ends_with("date is `2026-11-21`; expected a date with the time of day, in UTC"),
        "{found:?}"
    );
}

#[test]
fn rows_that_are_out_of_shape() {
    let good = "Running,2026-11-22 07:00:00,x,8.02,00:45:00\n";
    // A decimal comma between commas would be 8 km in two seconds.
    let found = read(format!("{GARMIN}Running,2026-11-21 07:00:00,x,8,02,00:45:00\n{good}"));
    assert_eq!(
        errors(&found),
        [
            "t.csv, line 2: is not a row of the table: it has 6 cells, and the first line only 5; a cell with a separator in it needs quotation marks"
        ]
    );
    assert_eq!(found.activities.len(), 1);
    // An open quotation mark takes in the next row, up to a mark in it or up to the end.
    for next in [good, "Running,2026-11-22 07:00:00,\"x\",8.02,00:45:00\n"] {
        let found = read(format!("{GARMIN}Running,2026-11-21 07:00:00,\"x,8.02,00:45:00\n{next}{good}"));
        assert_eq!(
            errors(&found),
            ["t.csv, line 2: is not a row of the table: a quotation mark in it is not closed; export the table again"]
        );
        let about = &found.rejected[0].about;
        assert!(about.start.is_some() && about.sport == Some(Sport::Run), "{about:?}");
        assert_eq!(found.activities.iter().map(|run| run.origin.entry).collect::<Vec<_>>(), [3, 4]);
    }
    // Cut within the distance of 12.40: not a run of 1 km.
    let found = read(format!("{GARMIN}{good}Running,2026-11-21 07:00:00,x,1"));
    assert_eq!(errors(&found), ["t.csv, line 3: ends too early"]);
    assert!(found.rejected[0].about.start.is_some());
    // Cut within the date: not the second of November.
    let found = read(format!("{GARMIN}{good}Running,2026-11-2"));
    assert_eq!(errors(&found), ["t.csv, line 3: ends too early"]);
    assert_eq!((found.rejected[0].about.start, &found.rejected[0].about.sport), (None, &Some(Sport::Run)));
    // A comma in a title without quotation marks: a ride is not what it was.
    let strava = "id,date,name,type,elapsed_time,distance,commute,filename\n";
    let found = read(format!("{strava}1,2026-11-21 07:00:00,To work, bike,Run,2700,8020,false,\n"));
    assert_eq!((found.activities.len(), &found.rejected[0].about.sport), (0, &None), "{found:?}");
    assert!(found.rejected[0].about.start.is_some());
}

#[test]
fn more_rows_than_anybody_has() {
    let row = "Running,2026-11-21 07:00:00,,8,1:00:00\n";
    let found = read(format!("{GARMIN}{}", row.repeat(100_010)));
    assert_eq!(found.activities.len(), 100_000);
    assert_eq!(
        errors(&found),
        ["t.csv, line 100002: holds more than 100000 activities, the most that is read of one file"]
    );
    assert_eq!(found.rejected[0].about, Default::default(), "nothing says when the others were");
}

#[test]
fn rows_without_end() {
    let good = "Running,2026-11-22 07:00:00,x,8.02,00:45:00\n";
    let long = "x".repeat(5_000_000);
    let commas = ",".repeat(5000);
    for row in [
        format!("Running,2026-11-21 07:00:00,{long},8.02,00:45:00\n"),
        format!("Running,2026-11-21 07:00:00,{commas}\n"),
    ] {
        let found = read(format!("{GARMIN}{row}{good}"));
        assert_eq!(
            errors(&found),
            [
                "t.csv, line 2: is not a row of the table: it has more than 1048576 bytes or 1024 cells, the most that is read"
            ]
        );
        assert_eq!((found.activities.len(), found.rejected[0].about.start.is_some()), (1, true));
    }
    // Each of these rows opens a quotation mark, whether one is open before it or not.
    let open = "Running,2026-11-21 07:00:00,q\",\",8.02,00:45:00\n";
    let found = read(format!("{GARMIN}{}", open.repeat(20_000)));
    assert_eq!(found.rejected.len(), 20_000);
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

#[test]
fn a_line_of_a_title_that_looks_like_a_row() {
    let table = "Activity Type,Date,Favorite,Title,Distance,Calories,Time\n\
                 Running,2026-11-18 09:00:00,false,\"first line\nRunning,2026-11-17 09:00:00,false,second\",20.00,1,01:40:00\n\
                 Running,2026-11-19 09:00:00,false,\"open,8.00,1,00:48:00\n\
                 Running,2026-11-20 09:00:00,false,x,\"8.00\",1,00:48:00\n";
    let found = running_hip_pain_apps::run_files::read_bytes("t.csv", table.as_bytes(), &Default::default());
    let metres: Vec<_> = found.activities.iter().map(|run| run.metres).collect();
    assert_eq!((metres, found.rejected.len()), (vec![Some(20_000), Some(8000)], 1), "{:?}", found.rejected);
}
