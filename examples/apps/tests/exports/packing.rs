//! Packed files, and archives in archives.

use super::*;

#[test]
fn bytes_behind_the_end_of_gzip() {
    let track = gpx("<type>running</type>");
    let sound = gzip(track.as_bytes());
    let run = |bytes: &[u8]| only(read_bytes("file", bytes, &UTC));
    assert_eq!(run(&sound).flaws, []);
    for behind in [&[0; 512][..], b"garbage"] {
        let flaws = run(&[&sound, behind].concat()).flaws;
        assert_eq!(flaws, [Flaw::BytesBehind(behind.len() as u64)]);
    }
    // Two parts are one file.
    let (a, b) = track.as_bytes().split_at(100);
    assert_eq!(run(&[gzip(a), gzip(b)].concat()).flaws, []);
    let mut damaged = sound.clone();
    let sum = damaged.len() - 8;
    damaged[sum] ^= 1;
    assert!(error(&[&damaged, &[0; 8][..]].concat()).contains("the packed data is damaged"));
}

/// The bytes of the only entry's header, with a change, in both places where it stands.
fn changed(change: impl Fn(&mut [u8], usize)) -> Vec<u8> {
    let mut bytes = zip(&[("a.gpx", gpx("").as_bytes())]);
    let central = bytes.windows(4).position(|part| part == b"PK\x01\x02").unwrap();
    change(&mut bytes, 6);
    change(&mut bytes, central + 8);
    bytes
}

#[test]
fn what_cannot_be_unpacked_says_what_to_do() {
    let path = folder("packing");
    let locked = changed(|bytes, flags| bytes[flags] |= 1);
    let method = changed(|bytes, flags| bytes[flags + 2] = 97);
    for (name, bytes, message) in [
        ("locked.zip", locked, "locked.zip!a.gpx: is locked with a password; unpack it first"),
        ("method.zip", method, "method.zip!a.gpx: is packed in a way that is not read; unpack it first"),
        (
            "twice.zip",
            zip(&[("a.gpx", &gzip(&gzip(gpx("").as_bytes())))]),
            "twice.zip!a.gpx: is packed more than once; unpack it first",
        ),
    ] {
        std::fs::write(path.join(name), bytes).unwrap();
        assert_eq!(all_of(&path.join(name)).messages, [message]);
    }
}

#[test]
fn archives_in_archives_have_an_end() {
    let run = gpx("<type>running</type>");
    let third = zip(&[("a.gpx", run.as_bytes())]);
    let second = zip(&[("third.zip", &third), ("b.gpx", run.as_bytes())]);
    let broken = &third[..third.len() / 2];
    let read = archive("nested", &[("second.zip", &second), ("broken.zip", broken), ("c.gpx", run.as_bytes())]);
    assert_eq!(read.activities.len(), 2);
    assert!(read.messages[0].starts_with("export.zip!broken.zip: the packed data is damaged ("), "{:?}", read.messages);
    assert!(read.messages[0].ends_with("unpack it first, or export it again"));
    assert_eq!(
        read.messages[1],
        "export.zip!second.zip!third.zip: is an archive inside two others; unpack the outer one first"
    );
}

#[test]
fn an_archive_in_an_archive_that_grows() {
    // 100 MB of spaces shrink to 100 KB, and these to less than 1 KB.
    let blanks = zip(&[("a.gpx", &vec![b' '; 100 * 1024 * 1024]), ("b.gpx", &vec![b' '; 40 * 1024 * 1024])]);
    let read = archive("bomb", &[("inner.zip", &blanks)]);
    assert_eq!(
        read.messages,
        [
            "export.zip!inner.zip!a.gpx: is empty; export it again",
            "export.zip!inner.zip!b.gpx: the archive unpacks to more than 64 times its size, the most that is read of it"
        ]
    );
}
