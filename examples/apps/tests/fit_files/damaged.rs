//! Files that are cut or damaged: refused, with what is known of them.

use super::*;

#[test]
fn a_damaged_file_does_not_go_on_behind_its_end() {
    let mut damaged = run().file();
    damaged[60] ^= 1;
    let later = Fit::default().points(START + 700, 10, 2000, 4000).messages;
    for behind in [&[0; 1000][..], &later, &[&later[..], &[0xaa; 200]].concat(), &[0xaa; 500]] {
        let (message, _) = refused(&[&damaged[..], behind].concat());
        assert!(message.contains("the checksum is"), "{message}");
    }
}

/// A file with one bit changed. Its sum is noticed, and its day is known from what agrees.
#[test]
fn a_damaged_file_is_refused_with_its_day() {
    let damage = |fit: &Fit, what: &[u8], with: &[u8]| {
        let mut file = fit.file();
        let at = file.windows(what.len()).rposition(|bytes| bytes == what).unwrap();
        file[at..at + with.len()].copy_from_slice(with);
        refused(&file)
    };
    let far = (START ^ 1 << 28).to_le_bytes();
    let (message, about) = damage(&run(), &200_000_u32.to_le_bytes(), &[1]);
    let end = 14 + run().size();
    assert!(message.starts_with(&format!("file, byte {end}: the checksum is 0x")), "{message}");
    assert!(message.ends_with("; copy it from the watch or export it again"), "{message}");
    assert_eq!(known(&about), (Some(START), Some(Sport::Run)));
    assert_eq!(about.start.unwrap().clock, Clock::Utc, "its zone may be what is damaged");
    // The start of the session itself, which the other two outvote.
    let session = [&START.to_le_bytes()[..], &[RUN], &600_000_u32.to_le_bytes()].concat();
    assert_eq!(known(&damage(&run(), &session, &far).1).0, Some(START));
    // A run that one bit made a ride: nothing but its day is known.
    let as_ride = [&START.to_le_bytes()[..], &[RIDE]].concat();
    assert_eq!(known(&damage(&run(), &session, &as_ride).1), (Some(START), None));
    // One time alone may be the damaged one.
    let one = Fit::default().message(0, &[(0, U8(4))]).session(RUN, times(START, 600), 2000);
    assert_eq!(known(&damage(&one, &200_000_u32.to_le_bytes(), &[1]).1), (None, None));
    let two = Fit::of(4, START + 9 * DAY).session(RUN, times(START, 600), 2000);
    assert_eq!(known(&damage(&two, &200_000_u32.to_le_bytes(), &[1]).1).0, None, "they do not agree");
    let by_one_bit = Fit::of(4, START ^ 1 << 14).session(RUN, times(START, 600), 2000);
    assert_eq!(known(&damage(&by_one_bit, &200_000_u32.to_le_bytes(), &[1]).1).0, None, "hours are too much");
    let race = run().session(RIDE, times(START + HOUR, 600), 5000);
    assert_eq!(known(&damage(&race, &500_000_u32.to_le_bytes(), &[1]).1), (None, None), "several sessions");
}

#[test]
fn a_damaged_ride_is_a_ride() {
    let ride = |laps: Fit| laps.session(RIDE, times(START, 600), 5000).activity(1);
    let mut file = ride(Fit::of(4, START).sport(RIDE, 0)).file();
    let end = file.len() - 1;
    file[end] ^= 1;
    assert_eq!(known(&refused(&file).1), (Some(START), Some(Sport::Other("cycling".into()))));
    let mut file = ride(Fit::of(4, START)).file();
    file[end - 60] ^= 1;
    assert_eq!(known(&refused(&file).1).1, None, "said once");
    // Another kind of file is of no interest, unless what it holds says otherwise.
    let mut settings = Fit::of(2, START).sport(RUN, 0).file();
    let end = settings.len() - 1;
    settings[end] ^= 1;
    assert!(refused(&settings).0.starts_with("file: holds no recorded activity"));
    let mut run = run().file();
    let kind = 14 + 6 + 9;
    assert_eq!((run[kind], run[kind + 1]), (0, 4));
    run[kind + 1] = 5;
    assert!(refused(&run).0.contains("the checksum is"));
    let mut points = Fit::of(4, START).points(START, 10, 0, 2000).file();
    points[kind + 1] = 5;
    assert!(refused(&points).0.contains("the checksum is"));
    // Where it stops making sense may have been the next leg.
    let mut race = ride(Fit::of(4, START).sport(RIDE, 0)).sport(RUN, 0).file();
    let head = race.len() - 2 - 1 - 2;
    race[head - 12] = 0x0f; // its definition
    assert_eq!(known(&refused(&race).1), (Some(START), None));
}

#[test]
fn a_file_that_was_cut_is_refused_with_its_day() {
    let cut = |fit: &Fit, at: u32| refused(&fit.file()[..14 + at as usize]);
    let half = Fit::of(4, START - 20).sport(RUN, 0).points(START, 60, 0, 12_000);
    let fit = half.clone().session(RUN, times(START, 3600), 12_000).activity(1);
    let (message, about) = cut(&fit, half.size());
    let missing = fit.size() - half.size() + 2;
    let end = 14 + half.size();
    assert_eq!(
        message,
        format!(
            "file, byte {end}: ends too early: {missing} bytes are missing; copy it from the watch or export it again"
        )
    );
    assert_eq!(known(&about), (Some(START), Some(Sport::Run)));
    let begun = Fit::of(4, START - 20);
    assert_eq!(known(&cut(&fit, begun.size()).1), (Some(START - 20), None), "no point, and no sport yet");
    // The summary first: then its clock is known too.
    let first = Fit::of(4, START).session(RUN, times(START, 3600), 12_000).activity(1);
    let about = cut(&first.clone().points(START, 60, 0, 12_000), first.size()).1;
    assert_eq!((known(&about), about.start.unwrap().clock), ((Some(START), Some(Sport::Run)), Clock::Zoned(120)));
    // Settings that were cut are settings.
    assert!(cut(&Fit::of(2, START).sport(RUN, 0), 30).0.starts_with("file: holds no recorded activity"));
}

#[test]
fn a_ride_that_was_cut_is_a_ride_unless_a_run_may_have_followed() {
    let ride = Some(Sport::Other("cycling".into()));
    let legs = |sport, sub| {
        let leg = Fit::of(4, START).sport(sport, sub).points(START, 60, 0, 12_000);
        let whole = leg.clone().session(sport, times(START, 3600), 12_000);
        (leg, whole.clone(), whole.sport(RUN, 0).points(START + 3600, 60, 12_000, 24_000))
    };
    let known = |fit: &Fit, at: &Fit| known(&refused(&fit.file()[..14 + at.size() as usize]).1);
    let (leg, whole, race) = legs(RIDE, 0);
    assert_eq!(known(&whole, &leg), (Some(START), ride));
    assert_eq!(known(&race, &leg), (Some(START), None), "what is missing may be a run");
    assert_eq!(known(&race, &whole), (Some(START), None), "one leg was over");
    let (leg, _, race) = legs(SWIM, 18);
    assert_eq!(known(&race, &leg), (Some(START), None), "open water may be a triathlon");
    let begun = whole.sport(RUN, 0);
    assert_eq!(known(&race, &begun), (Some(START), None), "the next had begun");
    let without = legs(RIDE, 0).0.sport(RUN, 0);
    assert_eq!(known(&without.clone().points(START + 3600, 60, 0, 9000), &without), (Some(START), None));
    let two = legs(RIDE, 0).2.session(TRANSITION, times(START + 3600, 60), 50).points(START + 3700, 60, 0, 5000);
    let at = two.clone();
    assert_eq!(known(&two.session(RUN, times(START + 3700, 3600), 5000), &at), (None, None), "several sessions");
}

#[test]
fn what_stops_making_sense_in_a_sound_file() {
    // A program that writes a message without its definition: all sessions were there, or nobody knows.
    let stray = |fit: Fit| Fit { messages: [&fit.messages[..], &[0x0e; 40]].concat(), ..fit }.file();
    is_the_run(&stray(run()), &[Flaw::BytesBehind(40)]);
    let open = Fit::of(4, START).sport(RUN, 0).session(RUN, times(START, 600), 2000);
    assert!(refused(&stray(open.clone().activity(2))).0.contains("without a definition"), "one session is not there");
    let (message, about) = refused(&stray(open.clone()));
    let at = 14 + open.size();
    assert_eq!(message, format!("file, byte {at}: is not valid FIT: a record without a definition"));
    assert_eq!(known(&about), (Some(START), Some(Sport::Run)));
}

#[test]
fn what_is_wrong_with_one_session_is_said_of_that_one() {
    let fit =
        Fit::of(4, START).session(RIDE, times(START, 600), 42_000_000).session(RUN, times(START + HOUR, 600), 2000);
    let found = read(&fit.file());
    assert_eq!((found.activities.len(), found.rejected.len()), (1, 1));
    assert_eq!(
        found.rejected[0].to_string(),
        "file, activity 1: distance is `42000000`; expected metres from 0 to 5,000,000"
    );
    assert_eq!(known(&found.rejected[0].about), (Some(START), Some(Sport::Other("cycling".into()))));
}

#[test]
fn work_and_memory_are_bounded() {
    // A point a byte.
    let mut fit = Fit::of(4, START).point(START, 0).define(0, 20, &[], &[]);
    fit.messages.extend((1..=5_200_000_u32).map(|i| 0x80 | ((START + i) & 31) as u8));
    assert!(refused(&fit.file()).0.contains("5184000 points, the most that is read"), "{}", refused(&fit.file()).0);
    let mut fit = Fit::of(4, START).define(1, 18, &[], &[]);
    fit.messages.extend([1; 2000]);
    assert!(refused(&fit.file()).0.contains("it has more than 1000 sessions"));
    let found = read(&run().file().repeat(1500));
    assert_eq!((found.activities.len(), found.rejected.len()), (1001, 1));
    assert!(found.rejected[0].to_string().ends_with("it holds more than 1000 files or 1000 sessions"));
}

/// What the program makes of a broken file among others: the doubts and the notes, and whether it says "absent".
fn in_a_log(name: &str, file: &[u8]) -> (usize, usize, bool) {
    let path = support::folder(name);
    let row = |day: running_hip_pain::Day| format!("Running,{day} 07:00:13,false,x,8.00,1,00:48:00,00:48:00\n");
    let last = running_hip_pain::Day::new(2026, 11, 22).unwrap();
    let rows: String = (0..40).rev().map(|back| row(last + -2 * back)).collect();
    let table = format!("Activity Type,Date,Favorite,Title,Distance,Calories,Time,Elapsed Time\n{rows}");
    std::fs::write(path.join("a.csv"), table).unwrap();
    std::fs::write(path.join("broken.fit"), file).unwrap();
    let options = ["--json", "--complete", "--on", "2026-11-22", "--exported", "2026-11-23", "--zone", "Europe/Berlin"];
    let mut options = Options::parse(options).unwrap().unwrap();
    options.files = vec![path];
    let log: serde_json::Value = serde_json::from_str(&run_log(&options).unwrap().text).unwrap();
    let count = |what: &str| log[what].as_array().unwrap().len();
    let absent = log["case"]["absent"].as_array().is_some_and(|absent| !absent.is_empty());
    (count("doubts"), count("notes"), absent)
}

#[test]
fn a_broken_file_is_doubted_no_further_than_its_day() {
    let on = |sport, start| {
        let half = Fit::of(4, start).sport(sport, 0).points(start, 60, 0, 12_000);
        let size = half.size() as usize;
        half.session(sport, times(start, 3600), 12_000).file()[..14 + size].to_vec()
    };
    assert_eq!(in_a_log("cut_ride", &on(RIDE, START)), (0, 1, true), "no run");
    let mut spring = on(RUN, START - 200 * DAY);
    assert_eq!(in_a_log("cut_long_ago", &spring), (1, 0, true), "months ago");
    spring.truncate(14);
    assert_eq!(in_a_log("cut_at_once", &spring), (1, 0, false), "any day");
}

/// Whatever follows a header is read or refused.
#[test]
fn nothing_panics() {
    let mut random = 7_u32;
    let mut next = |below: u32| {
        random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (random >> 8) % below
    };
    let whole = run();
    let mut used = 0;
    for round in 0..3000 {
        let mut fit = whole.clone();
        for _ in 0..next(4) {
            let at = next(fit.size()) as usize;
            fit.messages[at] = next(256) as u8;
        }
        let size = [0, next(400), fit.size()][round % 3];
        let mut file = if next(2) == 0 { fit.with_size(size) } else { fit.without_end(size) };
        file.truncate(14 + next(fit.size() + 40) as usize);
        let found = read(&file);
        assert!(!found.activities.is_empty() || !found.rejected.is_empty());
        used += found.activities.len();
    }
    assert!(used > 300, "some must get through: {used}");
}
