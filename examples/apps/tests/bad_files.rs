//! Broken, truncated, empty and hostile files: an error that names the place, and never a panic.

mod support;

use running_hip_pain_apps::run_files::{Clock, Context, Files, Flaw, MAX_BYTES, find, read_bytes};
use support::{bundled, error, folder, gzip, zip};

fn fit() -> Vec<u8> {
    std::fs::read(bundled("real/garmin_fenix_5_run.fit")).unwrap()
}

const GPX: &str = r#"<?xml version="1.0"?>
<gpx version="1.1"><trk><type>running</type><trkseg>
<trkpt lat="0" lon="0"><time>2026-11-22T09:00:00Z</time></trkpt>
<trkpt lat="0" lon="0.01"><time>2026-11-22T09:06:00Z</time></trkpt>
</trkseg></trk></gpx>"#;

const TCX: &str = r#"<TrainingCenterDatabase><Activities><Activity Sport="Running"><Id>2026-11-22T09:00:00Z</Id>
<Lap StartTime="2026-11-22T09:00:00Z">
<TotalTimeSeconds>1800</TotalTimeSeconds><DistanceMeters>5000</DistanceMeters></Lap>
</Activity></Activities></TrainingCenterDatabase>"#;

const GARMIN: &str = "Activity Type,Date,Favorite,Title,Distance,Calories,Time\n\
                      Running,2026-11-22 09:00:00,false,Sunday,12.40,800,01:10:00\n";

#[test]
fn the_samples_of_this_file_are_sound() {
    for sample in [GPX.as_bytes(), TCX.as_bytes(), GARMIN.as_bytes(), &fit()] {
        let found = read_bytes("file", sample, &Context::default());
        assert_eq!((found.activities.len(), found.rejected.len()), (1, 0), "{found:?}");
        assert_eq!(read_bytes("file", &gzip(sample), &Context::default()), found, "packed or not");
    }
}

#[test]
fn empty_and_unknown() {
    assert_eq!(error(b""), "file: is empty; export it again");
    assert_eq!(error(b" \n\t "), "file: is empty; export it again");
    assert_eq!(error(&gzip(b"")), "file: is empty; export it again");
    let unknown = |beginning: &str| {
        let known = "FIT, GPX, TCX, KML, a table of activities or the export of an account that is known";
        format!("file: is not {known}{beginning}; export it as FIT, GPX or TCX")
    };
    assert_eq!(error(b"hello\nthere"), unknown("; it starts with `hello`"));
    assert_eq!(error(b"<html><body/></html>"), unknown("; it starts with `<html><body/></html>`"));
    assert_eq!(error(b"id,name\n1,a\n"), unknown("; it starts with `id,name`"));
    for text in [&b"\xff\xfeA\0c\0t\0"[..], b"A\0c\0t\0", b"\0A\0c\0t"] {
        assert_eq!(error(text), unknown("; it starts with `Act`"));
    }
    assert_eq!(error(&[0; 64]), unknown(""), "nothing that can be shown");
}

#[test]
fn fit_broken_at_every_byte() {
    let whole = fit();
    for end in 12..whole.len() {
        let message = error(&whole[..end]);
        assert!(message.contains(", byte "), "{end}: {message}");
    }
    let missing = "ends too early: 2597 bytes are missing; copy it from the watch or export it again";
    assert_eq!(error(&whole[..3000]), format!("file, byte 3000: {missing}"));
    let mut flipped = whole.clone();
    flipped[5500] ^= 1;
    assert!(error(&flipped).contains("byte 5595: the checksum is 0x"), "{}", error(&flipped));
    let mut header = whole.clone();
    header[0] = 200;
    assert_eq!(error(&header), "file, byte 0: is not valid FIT: its header has 200 bytes; expected 12 or 14");
}

#[test]
fn fit_with_any_one_byte_changed_does_not_panic() {
    let whole = fit();
    let sound = &read_bytes("file", &whole, &Context::default()).activities[0];
    for place in 0..whole.len() {
        let change = [0x01, 0x40, 0x80, 0xff][place % 4];
        let mut bytes = whole.clone();
        bytes[place] ^= change;
        let mut found = read_bytes("file", &bytes, &Context::default());
        // Nothing hangs on most of the header, so what the sum of the file says is sound is used.
        if matches!(place, 1..8 | 12..14) {
            let flaws = std::mem::take(&mut found.activities[0].flaws);
            assert_eq!((&found.activities[0], &flaws[..]), (sound, &[Flaw::HeaderSum][..]), "{place} {change:#x}");
        } else {
            assert!(found.activities.is_empty() && !found.rejected.is_empty(), "{place} {change:#x} was not noticed");
        }
    }
}

/// With the checksum corrected, the parser sees everything.
#[test]
fn hostile_fit_with_a_right_sum_does_not_panic() {
    let whole = fit();
    let mut random = 1_u32;
    let mut next = |below: usize| {
        random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (random >> 8) as usize % below
    };
    let mut read = 0;
    for _ in 0..1500 {
        let mut bytes = whole.clone();
        for _ in 0..1 + next(4) {
            // Changing the definitions at the start does most harm.
            let reach = if next(2) == 0 { 600 } else { bytes.len() - 16 };
            let place = 14 + next(reach);
            bytes[place] = next(256) as u8;
        }
        let end = bytes.len() - 2;
        let sum = fit_sum(&bytes[14..end]);
        bytes[end..].copy_from_slice(&sum.to_le_bytes());
        let found = read_bytes("file", &bytes, &Context::default());
        assert!(!found.activities.is_empty() || !found.rejected.is_empty());
        read += found.activities.len();
    }
    assert!(read > 100, "some must get through: {read}");
}

/// CRC-16 as FIT defines it, bit by bit.
fn fit_sum(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0, |sum, byte| {
        (0..8).fold(sum ^ u16::from(*byte), |sum: u16, _| if sum & 1 == 1 { sum >> 1 ^ 0xa001 } else { sum >> 1 })
    })
}

#[test]
fn fit_without_a_session() {
    // A header, no record, and the checksum of the header.
    let mut settings = vec![12, 0x10, 0x43, 0x08, 0, 0, 0, 0, b'.', b'F', b'I', b'T'];
    settings.extend(fit_sum(&settings).to_le_bytes());
    assert_eq!(
        error(&settings),
        "file: holds no recorded activity: no session (settings, a workout or daily monitoring?)"
    );
}

#[test]
fn fit_whose_two_clocks_agree_says_nothing_of_the_zone() {
    const AT: u32 = 1_164_247_200;
    let clock = |local: u32| {
        let mut body = vec![0x40, 0, 0, 18, 0, 2, 2, 4, 134, 5, 1, 0, 0];
        body.extend([&AT.to_le_bytes()[..], &[1]].concat());
        body.extend([0x40, 0, 0, 34, 0, 2, 253, 4, 134, 5, 4, 134, 0]);
        body.extend([AT.to_le_bytes(), local.to_le_bytes()].concat());
        let mut file = vec![12, 0x10, 0x43, 8];
        file.extend((body.len() as u32).to_le_bytes());
        file.extend(b".FIT");
        file.extend(body);
        file.extend(fit_sum(&file).to_le_bytes());
        let found = read_bytes("file", &file, &Context::default());
        assert_eq!(found.rejected, []);
        found.activities[0].start.clock
    };
    assert_eq!(clock(AT), Clock::Utc);
    assert_eq!(clock(AT - 28_800), Clock::Zoned(-480));
    assert_eq!(clock(AT + 20 * 3600), Clock::Utc, "no zone");
}

/// A watch that ran out of power: records but no session.
#[test]
fn fit_that_was_never_finished() {
    let mut bytes = vec![12, 0x10, 0x43, 0x08, 0, 0, 0, 0, b'.', b'F', b'I', b'T'];
    // The message about the file itself, which gives its type as an activity.
    bytes.extend([0x40, 0, 0, 0, 0, 1, 0, 1, 0, 0x00, 4]);
    bytes[4] = 11;
    bytes.extend(fit_sum(&bytes).to_le_bytes());
    let path = folder("unfinished");
    std::fs::write(path.join("crash.fit"), &bytes).unwrap();
    let contents = find([&path]);
    let found = Files::default().read(&contents.sources[0], &Context::default()).expect("not passed over");
    let message = found.rejected[0].to_string();
    assert!(message.ends_with("of an activity: the watch did not finish the file"), "{message}");
}

#[test]
fn xml_broken() {
    assert_eq!(error(&GPX.as_bytes()[..120]), "file, line 3: ends too early; export it again");
    assert_eq!(error(&TCX.as_bytes()[..TCX.len() - 60]), "file, line 3: ends too early; export it again");
    let message = error(GPX.replace("</trkseg>", "</segment>").as_bytes());
    assert!(message.starts_with("file, line 5: is not valid XML: "), "{message}");
    assert_eq!(
        error(GPX.replace("2026-11-22T09:0", "noon").as_bytes()),
        "file, activity 1: time is `noon0:00Z`; expected a time such as 2026-11-22T09:00:00Z"
    );
    assert_eq!(
        error(TCX.replace(">5000<", ">NaN<").as_bytes()),
        "file, activity 1: DistanceMeters is `NaN`; expected a number from 0"
    );
    assert_eq!(error(b"<gpx"), "file, line 1: ends too early; export it again");
}

#[test]
fn recorded_but_no_run() {
    let route = GPX.replace("trkpt", "rtept").replace("trkseg", "rte");
    assert_eq!(
        error(route.as_bytes()),
        "file, activity 1: says that it is `run`, but neither when nor where; export it as FIT or TCX"
    );
    let route = route.replace("running", "");
    assert_eq!(error(route.as_bytes()), "file: holds no recorded activity: no track with positions");
    let planned = GPX.replace("<time>2026-11-22T09:00:00Z</time>", "").replace("<time>2026-11-22T09:06:00Z</time>", "");
    assert_eq!(error(planned.as_bytes()), "file, activity 1: the track has no times; a planned route is not a run");
    assert_eq!(
        error(b"<TrainingCenterDatabase><Activities/></TrainingCenterDatabase>"),
        "file: holds no recorded activity"
    );
    assert_eq!(
        error(GARMIN.lines().next().unwrap().as_bytes()),
        "file: holds no recorded activity: the table has no rows"
    );
}

#[test]
fn a_lap_without_a_distance_leaves_the_run_without_one() {
    let start = TCX.find("<Lap").unwrap();
    let end = TCX.find("</Lap>").unwrap() + 6;
    let lap = &TCX[start..end];
    let later = lap.replace("09:00", "09:30");
    let bare = later.replace("<DistanceMeters>5000</DistanceMeters>", "");
    let metres =
        |laps: &str| read_bytes("file", TCX.replace(lap, laps).as_bytes(), &Context::default()).activities[0].metres;
    assert_eq!(metres(&[lap, &later].concat()), Some(10_000));
    assert_eq!(metres(&[lap, lap].concat()), Some(5_000), "the same lap");
    assert_eq!((metres(&[lap, &bare].concat()), metres(&[&bare, lap].concat())), (None, None));
}

#[test]
fn xml_that_grows() {
    let bomb = format!(
        "<?xml version=\"1.0\"?><!DOCTYPE gpx [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>{}",
        GPX.trim_start_matches("<?xml version=\"1.0\"?>").replace("running", "&b;")
    );
    assert_eq!(error(bomb.as_bytes()), "file, line 1: declares entities, which no export needs and which are not read");
    let deep = "<gpx>".to_owned() + &"<a>".repeat(1_000_000);
    assert_eq!(error(deep.as_bytes()), "file, line 1: elements are nested more than 64 deep");
    let long_text = GPX.replace("running", &"x".repeat(10_000_000));
    let found = read_bytes("file", long_text.as_bytes(), &Context::default());
    let sport = found.activities[0].sport.to_string();
    assert!(sport.ends_with('…') && sport.chars().count() == 64, "{sport}");
}

#[test]
fn xml_with_names_without_end() {
    let name = "A".repeat(1_000_000);
    let slow = format!("<TrainingCenterDatabase><{name}>{}</{name}></TrainingCenterDatabase>", "<a/>".repeat(20_000));
    assert_eq!(error(slow.as_bytes()), "file, line 1: the name of an element has more than 256 bytes");
}

#[test]
fn references_to_characters() {
    let found = read_bytes("file", GPX.replace("running", "&#114;unnin&#x67;").as_bytes(), &Context::default());
    assert_eq!(found.activities[0].sport.to_string(), "run");
    let found = read_bytes("file", GPX.replace("running", "a &amp; b").as_bytes(), &Context::default());
    assert_eq!(found.activities[0].sport.to_string(), "a & b");
    // What is no reference to a character is text.
    for text in ["&lol;", "Tom & me", "&", "a&b;c", "100% & more &"] {
        let found = read_bytes("file", GPX.replace("running", text).as_bytes(), &Context::default());
        assert_eq!((found.activities[0].sport.to_string(), found.rejected.len()), (text.into(), 0));
        let named = GPX.replace("<trk>", &format!("<trk><name>{text}</name>"));
        let found = read_bytes("file", named.as_bytes(), &Context::default());
        assert_eq!((found.activities[0].sport.to_string(), found.rejected.len()), ("run".into(), 0));
    }
}

#[test]
fn an_archive_that_grows() {
    let path = folder("growing");
    let zeros = vec![b' '; 100 * 1024 * 1024];
    let entries: Vec<(String, &[u8])> = (0..4).map(|i| (format!("{i}.gpx"), &zeros[..])).collect();
    let entries: Vec<(&str, &[u8])> = entries.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    std::fs::write(path.join("bomb.zip"), zip(&entries)).unwrap();
    let contents = find([path.join("bomb.zip")]);
    let mut files = Files::default();
    let read: Vec<_> = contents.sources.iter().map(|source| files.read(source, &Context::default()).unwrap()).collect();
    let last = read[3].rejected[0].to_string();
    assert!(
        last.ends_with("3.gpx: the archive unpacks to more than 64 times its size, the most that is read of it"),
        "{last}"
    );
}

#[test]
fn names_of_files_cannot_write_on_the_terminal() {
    let path = folder("names");
    for name in ["\u{1b}[31mred\nline.gpx", "a\u{202e}xpg.gpx"] {
        std::fs::write(path.join(name), "x").unwrap();
    }
    let contents = find([&path]);
    assert_eq!(contents.sources.len(), 2);
    for source in &contents.sources {
        assert!(!source.name().contains(|char: char| char.is_control() || char == '\u{202e}'), "{:?}", source.name());
        let found = Files::default().read(source, &Context::default()).unwrap();
        assert!(!found.rejected[0].to_string().contains('\u{1b}'));
    }
}

#[test]
fn packed_files_that_grow() {
    let zeros = vec![0; 8 * 1024 * 1024];
    let one = gzip(&zeros);
    let mut bomb = one.repeat(2 + (MAX_BYTES / zeros.len() as u64) as usize);
    bomb.extend_from_slice(b"this is reached only by who unpacks everything");
    assert!(bomb.len() < 1_000_000);
    assert_eq!(error(&bomb), format!("file: unpacks to more than {MAX_BYTES} bytes, the most that is read"));
    assert_eq!(error(&gzip(&gzip(GPX.as_bytes()))), "file: is packed more than once; unpack it first");
    assert_eq!(error(&gzip(&zip(&[("a.gpx", GPX.as_bytes())]))), "file: is packed more than once; unpack it first");
    let mut damaged = gzip(GPX.as_bytes());
    damaged.truncate(100);
    assert!(error(&damaged).ends_with("ends too early; export it again"), "{}", error(&damaged));
    damaged[30] ^= 0xff;
    assert!(error(&damaged).contains("byte "), "{}", error(&damaged));
}

#[test]
fn what_stands_behind_a_packed_file_may_be_another() {
    let found = |behind: &[u8]| {
        let mut bytes = gzip(GPX.as_bytes());
        bytes.extend_from_slice(behind);
        read_bytes("file", &bytes, &Context::default())
    };
    assert_eq!(found(&gzip(b" ")).rejected, []);
    for padding in [&[0; 500][..], b"\r\n"] {
        let found = found(padding);
        assert_eq!((found.rejected.len(), found.activities[0].flaws.len()), (0, 1), "{found:?}");
    }
    let found = found(&[&[0, 0][..], &gzip(GPX.as_bytes())].concat());
    assert!(found.rejected[0].to_string().ends_with("bytes behind its end that cannot be read; export it again"));
    assert_eq!(found.activities.len(), 1);
}

#[test]
fn a_bad_row_is_named_and_the_others_stay() {
    let table = "\u{feff}Activity Type;Date;Favorite;Title;Distance;Calories;Time\r\n\
                 Running;2026-11-20 09:00:00;false;\"a;b\r\nc\";12,40;\"1.020\";01:10:00\r\n\
                 Running;11/12/2026 9:00;false;x;5,00;300;00:30:00\r\n\
                 Running;2026-11-21 09:00:00;false;x;-5;300;00:30:00\r\n\
                 Running;2026-11-21 09:00:00;false;x;far;300;00:30:00\r\n\
                 Running;2026-11-21 09:00:00;false;x;9,00;300;00:99:00\r\n\
                 Running\r\n\
                 Track Running;2026-11-22 09:00:00;false;x;\"6,640\";513;00:58:51\r\n\
                 Strength Training;2026-11-22 19:00:00;false;x;--;513;00:58:51\r\n";
    let found = read_bytes("t.csv", table.as_bytes(), &Context::default());
    let metres: Vec<Option<u32>> = found.activities.iter().map(|activity| activity.metres).collect();
    assert_eq!(metres, [Some(12_400), Some(6640), None]);
    let errors: Vec<String> = found.rejected.iter().map(ToString::to_string).collect();
    assert_eq!(
        errors,
        [
            "t.csv, line 4: date is `11/12/2026 9:00`, which may be day or month first; export the table again and leave it unopened",
            "t.csv, line 5: distance is `-5`; expected a number from 0 such as 12.40 or 12,40, up to 5,000 km",
            "t.csv, line 6: distance is `far`; expected a number from 0 such as 12.40 or 12,40, up to 5,000 km",
            "t.csv, line 7: time is `00:99:00`; expected seconds or hours:minutes:seconds, up to 60 days",
            "t.csv, line 8: is not a row of the table: it has 1 of 7 cells; date and sport are in the first 2",
        ]
    );
}

#[test]
fn any_prefix_of_a_table_is_read_or_refused() {
    let table = std::fs::read(bundled("made_up_activities.csv")).unwrap();
    // Every place of the first rows, and some of all.
    for end in (0..1_500).chain((1_500..table.len()).step_by(97)) {
        let found = read_bytes("t.csv", &table[..end], &Context::default());
        assert!(!found.activities.is_empty() || !found.rejected.is_empty(), "{end}");
    }
}

#[test]
fn what_is_not_there() {
    let contents = find(["/nowhere/at/all.fit", "/dev/null"]);
    let errors: Vec<String> = contents.rejected.iter().map(ToString::to_string).collect();
    assert!(errors[0].starts_with("/nowhere/at/all.fit: cannot be read: "), "{errors:?}");
    assert_eq!(errors[1], "/dev/null: is neither a file nor a folder");
}

#[test]
fn a_folder_without_end() {
    let path = folder("deep");
    std::fs::create_dir_all(path.join("d/".repeat(40))).unwrap();
    std::fs::write(path.join("run.gpx"), GPX).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(&path, path.join("loop")).unwrap();
    let contents = find([&path]);
    assert_eq!(contents.sources.len(), 1);
    assert_eq!(contents.rejected.len(), 1);
    assert!(contents.rejected[0].to_string().ends_with("folders are nested more than 32 deep"));
}

#[test]
fn what_is_no_recording_is_passed_over_where_it_was_not_named() {
    let path = folder("other_kinds");
    let planned = GPX.replace("<time>2026-11-22T09:00:00Z</time>", "").replace("<time>2026-11-22T09:06:00Z</time>", "");
    std::fs::write(path.join("route.gpx"), planned).unwrap();
    std::fs::write(path.join("bikes.csv"), "Bike Name,Bike Brand\n").unwrap();
    std::fs::write(path.join("photo.jpg"), "x").unwrap();
    std::fs::write(path.join("broken.fit"), "x").unwrap();
    let contents = find([&path]);
    let mut files = Files::default();
    let read: Vec<_> = contents.sources.iter().map(|source| files.read(source, &Context::default())).collect();
    assert_eq!((contents.passed_over, read.len()), (1, 3));
    assert_eq!(read.iter().filter(|found| found.is_none()).count(), 2, "{read:?}");
    assert!(read.iter().flatten().all(|found| found.rejected[0].file.ends_with("broken.fit")));
    // If named, each is an error.
    let contents = find([path.join("route.gpx"), path.join("bikes.csv")]);
    assert!(contents.sources.iter().all(|source| files.read(source, &Context::default()).is_some()));
}

#[test]
fn a_damaged_archive() {
    let path = folder("damaged");
    let archive = zip(&[("activities/1.gpx", GPX.as_bytes()), ("photo.jpg", b"x")]);
    std::fs::write(path.join("cut.zip"), &archive[..archive.len() / 2]).unwrap();
    std::fs::write(path.join("run.gpx"), GPX).unwrap();
    let contents = find([&path]);
    assert_eq!(contents.sources.len(), 1);
    assert!(
        contents.rejected[0].to_string().contains("cut.zip: the packed data is damaged ("),
        "{:?}",
        contents.rejected
    );
}
