//! Units by sport, and tables in another one than they should be.

use super::*;

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
