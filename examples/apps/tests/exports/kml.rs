//! KML with times, and without.

use super::*;

fn whole(placemarks: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?><kml xmlns=\"x\" xmlns:gx=\"y\"><Document><Folder>{placemarks}</Folder></Document></kml>"
    )
}

const FIRST: &str = "<gx:Track><when>2026-11-22T09:00:00Z</when><when>2026-11-22T09:06:00Z</when>\
                     <gx:coord>0 0 60</gx:coord><gx:coord>0.01 0 60</gx:coord></gx:Track>";
const SECOND: &str = "<gx:Track><when>2026-11-22T09:10:00Z</when><gx:coord>0.02 0</gx:coord>\
                      <when>2026-11-22T09:13:00Z</when><gx:coord/><when>2026-11-22T09:16:00Z</when><gx:coord>0.03 0</gx:coord></gx:Track>";
const SPORT: &str =
    "<name>Round the lake</name><ExtendedData><Data name=\"type\"><value>running</value></Data></ExtendedData>";

#[test]
fn tracks_with_times() {
    let run = only(read(&whole(&format!("<Placemark>{SPORT}{FIRST}</Placemark>"))));
    assert_eq!(
        (&run.sport, run.origin.format, run.name.as_deref()),
        (&Sport::Run, Format::Kml, Some("Round the lake"))
    );
    assert_eq!((run.metres, run.seconds), (Some(1112), Some(360)));
    assert_eq!((run.start.seconds, run.start.clock), (AT, Clock::Utc));
    // What was between the parts was paused.
    let run = only(read(&whole(&format!("<Placemark><gx:MultiTrack>{FIRST}{SECOND}</gx:MultiTrack></Placemark>"))));
    assert_eq!((run.sport, run.metres, run.seconds, run.elapsed), (Sport::Unstated, Some(2224), Some(720), Some(960)));
    assert_eq!(run.flaws, [Flaw::PointsLeftOut { count: 1, of: 5 }]);
    let plain = format!("<Placemark>{}</Placemark>", FIRST.replace("gx:", ""));
    assert_eq!(only(read(&whole(&plain))).metres, Some(1112), "{plain}");
}

#[test]
fn places_with_times() {
    let mark = |i: u32| {
        let place = format!("{:.4},0,60", 0.001 * f64::from(i));
        format!(
            "<Placemark><TimeStamp><when>2026-11-22T09:{i:02}:00Z</when></TimeStamp><Point><coordinates>{place}</coordinates></Point></Placemark>"
        )
    };
    let run = only(read(&whole(&(0..11).map(mark).collect::<String>())));
    assert_eq!((run.metres, run.seconds), (Some(1112), Some(600)));
    // A start and an end are no way.
    let run = only(read(&whole(&[mark(0), mark(30)].concat())));
    assert_eq!((run.metres, run.elapsed), (None, Some(1800)));
    // Beside a track they add nothing.
    let both = format!("<Placemark>{FIRST}</Placemark>{}{}", mark(0), mark(6));
    assert_eq!(only(read(&whole(&both))).metres, Some(1112));
    let span = "<Placemark><ExtendedData><Data name=\"Category\"><value>Running</value></Data></ExtendedData>\
                <TimeSpan><begin>2026-11-22T09:00:00.000Z</begin><end>2026-11-22T09:06:00.000Z</end></TimeSpan>\
                <LineString><coordinates>0,0 0.01,0</coordinates></LineString></Placemark>";
    let run = only(read(&whole(span)));
    assert_eq!((run.sport, run.metres, run.elapsed), (Sport::Run, None, Some(360)));
}

#[test]
fn without_times_it_is_a_plan() {
    let line = whole("<Placemark><LineString><coordinates>0,0 0.01,0</coordinates></LineString></Placemark>");
    let track =
        whole("<Placemark><gx:Track><gx:coord>0 0</gx:coord><gx:coord>0.01 0</gx:coord></gx:Track></Placemark>");
    for plan in [&line, &track] {
        assert_eq!(error(plan.as_bytes()), "file: the track has no times; a planned route is not a run");
    }
    assert_eq!(error(whole("").as_bytes()), "file: holds no recorded activity: no track");
    let track = whole(&format!("<Placemark>{SPORT}{FIRST}</Placemark>"));
    let kmz = zip(&[("doc.kml", track.as_bytes()), ("files/photo.jpg", b"x")]);
    let read = archive("kml", &[("plan.kml", line.as_bytes()), ("run.kmz", &kmz)]);
    assert_eq!((read.activities.len(), read.messages, read.passed_over), (1, vec![], 2));
    assert!(read.activities[0].origin.file.ends_with("export.zip!run.kmz!doc.kml"));
}
