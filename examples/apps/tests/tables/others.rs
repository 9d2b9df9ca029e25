//! The tables of other programs, and those that hold no runs.

use super::*;

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
