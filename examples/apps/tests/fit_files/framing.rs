//! Order, headers, sizes and check sums: where a file begins and ends, and what is in it.

use super::*;

#[test]
fn messages_come_in_any_order() {
    let (file, points) = (Fit::of(4, START), Fit::default().points(START, 10, 0, 2000));
    let session = Fit::default().session(RUN, times(START, 600), 2000);
    let lap = Fit::default().lap(times(START, 600), 2000);
    let activity = Fit::default().activity(1);
    for order in [
        [&activity, &session, &lap, &points],
        [&session, &activity, &points, &lap],
        [&lap, &points, &activity, &session],
    ] {
        let messages = order.into_iter().fold(file.messages.clone(), |all, fit| [all, fit.messages.clone()].concat());
        is_the_run(&Fit { messages, ..Fit::default() }.file(), &[]);
    }
}

#[test]
fn the_clock_on_the_wall_is_that_of_all_sessions_of_its_file() {
    let two = Fit::of(4, START).session(SWIM, times(START, 600), 400).activity(2).session(
        RUN,
        times(START + HOUR, 600),
        2000,
    );
    let home = Fit::of(4, START + DAY).session(RUN, times(START + DAY, 600), 2000);
    let clocks: Vec<Clock> =
        all(&[two.file(), home.file()].concat()).iter().map(|activity| activity.start.clock).collect();
    assert_eq!(clocks, [Clock::Zoned(120), Clock::Zoned(120), Clock::Utc]);
}

#[test]
fn both_orders_of_bytes() {
    let fit = Fit { big_endian: true, ..Fit::default() };
    let fit =
        fit.message(0, &[(0, U8(4))]).points(START, 10, 0, 2000).session(RUN, times(START, 600), 2000).activity(1);
    is_the_run(&fit.file(), &[]);
}

#[test]
fn fields_of_apps_need_no_description() {
    let apps = [(0, 2, 7), (1, 4, 0)];
    let mut fit = run().define(3, 20, &[(253, 4, 0x86), (5, 4, 0x86)], &apps);
    fit.messages.push(3);
    fit.messages.extend([(START + 630).to_le_bytes(), 200_000_u32.to_le_bytes()].concat());
    fit.messages.extend([0x40; 6]);
    // A field of an app is none of the profile's, whatever its number.
    fit = fit.define(4, 18, &[(2, 4, 0x86), (5, 1, 0)], &[(9, 4, 0)]);
    fit.messages.push(4);
    fit.messages.extend((START + HOUR).to_le_bytes());
    fit.messages.push(RIDE);
    fit.messages.extend(900_000_u32.to_le_bytes());
    let activities = all(&fit.file());
    assert_eq!((activities[0].metres, activities[1].metres), (Some(2000), None));
}

#[test]
fn a_field_whose_size_is_not_that_of_its_type_is_not_known() {
    let fit = Fit::of(4, START)
        .message(18, &[(2, U32(START)), (5, U8(RUN)), (9, Odd(&[7])), (8, Odd(&[1, 0, 0, 0, 2, 0, 0, 0]))]);
    let run = only(&fit.file());
    assert_eq!((run.sport, run.metres, run.seconds), (Sport::Run, None, None));
}

#[test]
fn short_times_count_on() {
    let mut fit = Fit::of(4, START).point(START, 0).define(1, 20, &[(5, 4, 0x86)], &[]);
    for (seconds, metres) in [(20, 60_u32), (40, 120), (60, 180)] {
        fit.messages.push(0x80 | 1 << 5 | ((START + seconds) & 31) as u8);
        fit.messages.extend((metres * 100).to_le_bytes());
    }
    let run = only(&fit.file());
    assert_eq!((start(&run), run.metres, run.seconds), (START, Some(180), Some(60)));
}

#[test]
fn bytes_behind_the_end() {
    for behind in [&[0; 1000][..], &[0], b"made by hand", &[0xff; 13]] {
        let flaw = Flaw::BytesBehind(behind.len() as u64);
        is_the_run(&[&run().file()[..], behind].concat(), &[flaw]);
    }
    // Enough for a recording.
    let found = read(&[&run().file()[..], &[0xaa; 1000]].concat());
    assert_eq!((found.activities.len(), found.rejected.len()), (1, 1), "{found:?}");
    assert!(
        found.rejected[0].to_string().ends_with("has 1000 bytes behind its end that cannot be read; export it again")
    );
    assert_eq!(known(&found.rejected[0].about), (Some(START), None));
}

#[test]
fn files_that_follow_each_other() {
    let later = |days| {
        let start = START + days * DAY;
        Fit::of(4, start).session(RUN, times(start, 900), 3000)
    };
    let settings = Fit::of(2, START).file();
    let starts = |bytes: &[u8]| all(bytes).iter().map(start).collect::<Vec<_>>();
    assert_eq!(starts(&[run().file(), later(1).file()].concat()), [START, START + DAY]);
    assert_eq!(starts(&[run().file(), settings.clone()].concat()), [START], "settings");
    assert_eq!(starts(&[settings, run().file()].concat()), [START]);
    let entries: Vec<u64> =
        all(&[run().file(), later(1).file()].concat()).iter().map(|activity| activity.origin.entry).collect();
    assert_eq!(entries, [1, 2]);
    // A header without anything, and with a wrong sum.
    let found = read(&[&Fit::header(0)[..], &[1, 2], &run().file()].concat());
    assert_eq!((found.activities.len(), found.rejected.len()), (1, 1), "{found:?}");
    // One that is broken costs the others nothing, and a cut one that nothing follows says its day.
    let mut broken = later(1).file();
    broken[40] ^= 1;
    let its_day = Some(START + DAY);
    for (bytes, count, start) in [
        ([run().file(), broken.clone()].concat(), 1, None),
        ([broken.clone(), run().file()].concat(), 1, None),
        ([run().file(), broken, later(2).file()].concat(), 2, None),
        ([&run().file()[..], &later(1).file()[..80]].concat(), 1, its_day),
    ] {
        let found = read(&bytes);
        assert_eq!((found.activities.len(), found.rejected.len()), (count, 1), "{found:?}");
        assert_eq!(known(&found.rejected[0].about).0, start);
    }
    // Some bytes in between.
    for gap in [&[0; 2][..], &[0; 1000], b"??"] {
        assert_eq!(starts(&[&run().file()[..], gap, &later(1).file()].concat()), [START, START + DAY]);
    }
}

#[test]
fn sums_of_the_header() {
    let fit = run();
    let (whole, messages) = (fit.file(), sum(&fit.messages));
    let with = |of_header: [u8; 2], sum_of: fn(&[u8]) -> u16| {
        let mut file = whole.clone();
        file[12..14].copy_from_slice(&of_header);
        let end = file.len() - 2;
        let sum = sum_of(&file[..end]);
        file[end..].copy_from_slice(&sum.to_le_bytes());
        file
    };
    // Programs do not agree on whether the header counts if its sum is not right.
    is_the_run(&with([0, 0], sum), &[]);
    is_the_run(&with([0, 0], |bytes| sum(&bytes[14..])), &[]);
    is_the_run(&with([1, 2], sum), &[Flaw::HeaderSum]);
    is_the_run(&with([1, 2], |bytes| sum(&bytes[14..])), &[Flaw::HeaderSum]);
    assert_eq!(messages, sum(&whole[..whole.len() - 2]), "a right sum takes itself out");
    // A header may be without.
    let mut short = [&whole[..12], &fit.messages].concat();
    short[0] = 12;
    let sum = sum(&short);
    is_the_run(&[&short[..], &sum.to_le_bytes()].concat(), &[]);
}

#[test]
fn a_size_that_is_wrong_beside_a_sum_that_is_right() {
    let fit = run();
    for size in [0, 40, fit.size() - 1, fit.size() + 1, fit.size() + 100_000, u32::MAX] {
        is_the_run(&fit.with_size(size), &[Flaw::HeaderSum]);
    }
}

#[test]
fn a_size_that_was_never_written() {
    let fit = run();
    let at_the_start = Fit::of(4, START).sport(RUN, 0).size();
    let halfway = Fit::of(4, START).sport(RUN, 0).points(START, 5, 0, 1000).size();
    for size in [0, at_the_start, halfway, halfway + 3] {
        is_the_run(&fit.without_end(size), &[Flaw::NoSum]);
        // Nothing that is a message follows.
        is_the_run(&[&fit.without_end(size)[..], &[0x0b]].concat(), &[Flaw::BytesBehind(1), Flaw::NoSum]);
    }
}

#[test]
fn a_sum_that_was_never_written() {
    let zeroed = |fit: &Fit| {
        let mut file = fit.file();
        let end = file.len() - 2;
        file[end..].fill(0);
        file
    };
    is_the_run(&zeroed(&run()), &[Flaw::NoSum]);
    // A lost end that was filled with zeros looks like messages.
    let mut lost = zeroed(&run());
    let at = lost.len() - 200;
    lost[at..].fill(0);
    assert!(refused(&lost).0.contains("the checksum is 0x0000, but"), "{}", refused(&lost).0);
    // Where it is not whole, something else is wrong with it.
    let mut stray = run();
    stray.messages.push(0x0f);
    assert!(refused(&zeroed(&stray)).0.contains("the checksum is 0x0000, but"));
}

#[test]
fn what_follows_a_session_in_a_file_without_a_size() {
    let session = Fit::of(4, START).session(RUN, times(START, 600), 2000);
    let flaws = |fit: &Fit, behind: &[u8]| only(&[&fit.without_end(0)[..], behind].concat()).flaws;
    assert_eq!(flaws(&session, &[0xaa; 4000]), [Flaw::Unfinished], "there may have been another leg");
    assert_eq!(flaws(&session, &[0xaa; 40]), [Flaw::BytesBehind(40), Flaw::NoSum], "too little for one");
    assert_eq!(flaws(&session.activity(1), &[0xaa; 4000]), [Flaw::BytesBehind(4000), Flaw::NoSum]);
}
