//! A workout for a watch: a FIT file of three types of messages. See "Workout File" and "FIT Protocol" of Garmin's FIT
//! SDK.

use std::num::NonZeroU32;

use running_hip_pain::SessionKind;
use running_hip_pain::schedule::Session;

use super::{Effort, Length, NotAWorkout, Part, parts};
use crate::run_files::fit::frames::sum;

/// How a watch shows a workout and tells it from others.
#[derive(Clone, Copy, Debug)]
pub struct OnWatch<'a> {
    /// Its name in the list of workouts, cut after 40 bytes.
    pub name: &'a str,
    /// A number that no other workout on the watch has.
    pub serial: NonZeroU32,
    /// When it was made, in seconds since 1970.
    pub made: u64,
}

const NAME_BYTES: usize = 40;

/// 1989-12-31, from which FIT counts seconds.
const FIT_EPOCH: u64 = 631_065_600;

/// `u32::MAX` stands for "not known".
const LARGEST: u32 = u32::MAX - 1;

const PROTOCOL: u8 = 0x10;
const PROFILE: u16 = 2_132;
const DEFINITION: u8 = 0x40;

const FILE_ID: u16 = 0;
const WORKOUT: u16 = 26;
const WORKOUT_STEP: u16 = 27;

const WORKOUT_FILE: u8 = 5;
/// "Development": whoever has no number of their own.
const MANUFACTURER: u16 = 255;
const RUNNING: u8 = 1;
const WALKING: u8 = 11;

const BY_TIME: u8 = 0;
const BY_DISTANCE: u8 = 1;
const REPEAT: u8 = 6;
const OPEN: u8 = 2;
const NO_INTENSITY: u8 = 0xff;

const ACTIVE: u8 = 0;
const REST: u8 = 1;
const WARM_UP: u8 = 2;

#[derive(Clone, Copy)]
enum Base {
    Enum = 0x00,
    Text = 0x07,
    U16 = 0x84,
    U32 = 0x86,
    /// Zero stands for "not known".
    U32z = 0x8c,
}

/// A run or a walk as a workout file. Turns are repeated until done, and no step has a target.
///
/// # Errors
///
/// When the session is no run or walk, has nothing in it, or has a step of more than 49 days or 42,000 km.
pub fn fit_workout(session: &Session, on_watch: &OnWatch<'_>) -> Result<Vec<u8>, NotAWorkout> {
    let steps = steps(&parts(session)?)?;
    let sport = if session.kind == SessionKind::Walk { WALKING } else { RUNNING };
    let count = u16::try_from(steps.len()).map_err(|_| NotAWorkout::TooLong)?;
    let made = u32::try_from(on_watch.made.saturating_sub(FIT_EPOCH)).unwrap_or(LARGEST);
    let name = shown(on_watch.name);
    let widest = steps.iter().map(|step| step.name.len()).max().unwrap_or(0);

    let mut records = Records(Vec::new());
    let fields = [(0, 1, Base::Enum), (1, 2, Base::U16), (2, 2, Base::U16), (3, 4, Base::U32z), (4, 4, Base::U32)];
    records.define(0, FILE_ID, &fields);
    records.begin(0).u8(WORKOUT_FILE).u16(MANUFACTURER).u16(0).u32(on_watch.serial.get()).u32(made);

    records.define(1, WORKOUT, &[(4, 1, Base::Enum), (6, 2, Base::U16), (8, name.len() + 1, Base::Text)]);
    records.begin(1).u8(sport).u16(count).text(name, name.len() + 1);

    let fields = [
        (254, 2, Base::U16),
        (0, widest + 1, Base::Text),
        (1, 1, Base::Enum),
        (2, 4, Base::U32),
        (3, 1, Base::Enum),
        (4, 4, Base::U32),
        (7, 1, Base::Enum),
    ];
    records.define(2, WORKOUT_STEP, &fields);
    for (place, step) in (0..count).zip(&steps) {
        let records = records.begin(2).u16(place).text(step.name, widest + 1);
        records.u8(step.until).u32(step.amount).u8(OPEN).u32(step.times).u8(step.intensity);
    }
    Ok(file(&records.0))
}

/// A step as the file has it.
struct Step {
    name: &'static str,
    /// What ends it.
    until: u8,
    /// Milliseconds, centimetres, or the step from which to repeat.
    amount: u32,
    /// How often, where it repeats.
    times: u32,
    intensity: u8,
}

fn steps(parts: &[Part]) -> Result<Vec<Step>, NotAWorkout> {
    let mut steps = Vec::new();
    let has_running = |part: &Part| part.steps.iter().any(|(effort, _)| effort.is_running());
    for (place, part) in parts.iter().enumerate() {
        // A walk before all running warms up, one between runs is a rest, and a session of walking is no rest at all.
        let walk = match parts.iter().position(has_running) {
            None => ACTIVE,
            Some(first) if place < first => WARM_UP,
            Some(_) => REST,
        };
        let first = steps.len();
        for (effort, length) in &part.steps {
            let (until, amount) = match length {
                Length::Seconds(seconds) => (BY_TIME, seconds.checked_mul(1_000)),
                Length::Metres(metres) => (BY_DISTANCE, metres.checked_mul(100)),
            };
            let amount = amount.filter(|amount| *amount <= LARGEST).ok_or(NotAWorkout::TooLong)?;
            let intensity = match effort {
                Effort::Run | Effort::FastRun | Effort::UphillRun => ACTIVE,
                Effort::Walk => walk,
                Effort::Rest => REST,
            };
            steps.push(Step { name: effort.name(), until, amount, times: 0, intensity });
        }
        if part.times > 1 {
            let from = u32::try_from(first).map_err(|_| NotAWorkout::TooLong)?;
            let times = part.times.into();
            steps.push(Step { name: "", until: REPEAT, amount: from, times, intensity: NO_INTENSITY });
        }
    }
    Ok(steps)
}

/// A name up to its first control character, because a zero would end it, and no longer than a watch can show.
fn shown(name: &str) -> &str {
    let name = name.split(char::is_control).next().unwrap_or_default();
    let ends = name.char_indices().map(|(start, character)| start + character.len_utf8());
    &name[..ends.take_while(|end| *end <= NAME_BYTES).last().unwrap_or(0)]
}

struct Records(Vec<u8>);

impl Records {
    /// Says which fields the records of a local type have, with their bytes.
    fn define(&mut self, local: u8, message: u16, fields: &[(u8, usize, Base)]) {
        // Little-endian.
        self.u8(DEFINITION | local).u8(0).u8(0).u16(message).u8(fields.len() as u8);
        for (field, bytes, base) in fields {
            self.u8(*field).u8(*bytes as u8).u8(*base as u8);
        }
    }

    fn begin(&mut self, local: u8) -> &mut Self {
        self.u8(local)
    }

    fn u8(&mut self, value: u8) -> &mut Self {
        self.0.push(value);
        self
    }

    fn u16(&mut self, value: u16) -> &mut Self {
        self.0.extend(value.to_le_bytes());
        self
    }

    fn u32(&mut self, value: u32) -> &mut Self {
        self.0.extend(value.to_le_bytes());
        self
    }

    /// Text that ends with a zero, in a field of so many bytes.
    fn text(&mut self, text: &str, bytes: usize) -> &mut Self {
        let end = self.0.len() + bytes;
        self.0.extend(text.as_bytes());
        self.0.resize(end, 0);
        self
    }
}

fn file(records: &[u8]) -> Vec<u8> {
    let mut file = Records(Vec::with_capacity(records.len() + 16));
    file.u8(14).u8(PROTOCOL).u16(PROFILE).u32(records.len() as u32);
    file.0.extend(b".FIT");
    let of_header = sum(0, &file.0);
    file.u16(of_header).0.extend(records);
    let of_all = sum(0, &file.0);
    file.u16(of_all);
    file.0
}

#[cfg(test)]
mod tests {
    use super::super::samples::{at, session, strength};
    use super::*;
    use fitparser::profile::MesgNum;
    use running_hip_pain::ReturnStage;
    use running_hip_pain::schedule::{Amount, StepKind};
    use std::io::BufReader;

    const SERIAL: u32 = 4_711;
    const MADE: u64 = 1_796_000_000;

    fn written(session: &Session, name: &str) -> Vec<u8> {
        let serial = NonZeroU32::new(SERIAL).unwrap();
        fit_workout(session, &OnWatch { name, serial, made: MADE }).unwrap()
    }

    /// A step as a reader tells it.
    #[derive(Debug, PartialEq)]
    struct Read {
        index: u16,
        name: String,
        until: u8,
        amount: u32,
        target: u8,
        times: u32,
        intensity: Option<u8>,
    }

    /// What a reader finds: type, manufacturer, serial number, time, sport and number of steps, then the rest.
    #[derive(Debug, Default, PartialEq)]
    struct Seen {
        head: Vec<u32>,
        name: String,
        steps: Vec<Read>,
    }

    /// What a session should be read as.
    fn expected(session: &Session) -> Vec<Read> {
        let has_running = session.blocks.iter().flat_map(|block| &block.steps).any(|step| step.kind.is_running());
        let mut steps: Vec<Read> = Vec::new();
        for block in &session.blocks {
            let first = steps.len() as u32;
            for step in &block.steps {
                let (name, intensity) = match step.kind {
                    StepKind::Run => ("Run", 0),
                    StepKind::FastRun => ("Run fast", 0),
                    StepKind::UphillRun => ("Run uphill", 0),
                    StepKind::Walk => ("Walk", u8::from(has_running)),
                    other => panic!("{other:?}"),
                };
                let (until, amount) = match step.amount {
                    Amount::Seconds(seconds) => (0, seconds * 1_000),
                    Amount::Metres(metres) => (1, metres * 100),
                    Amount::Repetitions(_) => panic!(),
                };
                let index = steps.len() as u16;
                let intensity = Some(intensity);
                steps.push(Read { index, name: name.into(), until, amount, target: 2, times: 0, intensity });
            }
            if block.times > 1 {
                let (index, times) = (steps.len() as u16, block.times.into());
                let name = String::new();
                steps.push(Read { index, name, until: 6, amount: first, target: 2, times, intensity: None });
            }
        }
        steps
    }

    /// The file read by `fitparser`, as it came: without names for numbers, so that nothing is hidden.
    fn by_fitparser(bytes: &[u8]) -> Seen {
        let Seen { mut head, mut name, mut steps } = Seen::default();
        for record in fitparser::from_bytes(bytes).unwrap() {
            let number = |name: &str| -> Option<u32> {
                let field = record.fields().iter().find(|field| field.name() == name)?;
                Some(match field.value() {
                    fitparser::Value::String(text) => code(name, text),
                    // Seconds and metres have been scaled.
                    fitparser::Value::Float64(value) if name == "duration_time" => (value * 1_000.0).round() as u32,
                    fitparser::Value::Float64(value) if name == "duration_distance" => (value * 100.0).round() as u32,
                    fitparser::Value::Timestamp(time) => u32::try_from(time.timestamp() as u64 - FIT_EPOCH).unwrap(),
                    value => value.clone().try_into().map(|value: i64| value as u32).unwrap(),
                })
            };
            let text = |name: &str| {
                let field = record.fields().iter().find(|field| field.name() == name);
                field.map_or(String::new(), |field| field.value().to_string())
            };
            match record.kind() {
                MesgNum::FileId => {
                    head.extend(
                        ["type", "manufacturer", "serial_number", "time_created"].map(|name| number(name).unwrap()),
                    );
                }
                MesgNum::Workout => {
                    head.extend(["sport", "num_valid_steps"].map(|name| number(name).unwrap()));
                    name = text("wkt_name");
                }
                MesgNum::WorkoutStep => {
                    let of = ["duration_time", "duration_distance", "duration_step", "duration_value"];
                    let amounts: Vec<u32> = of.iter().filter_map(|name| number(name)).collect();
                    assert_eq!(amounts.len(), 1, "{record:?}");
                    steps.push(Read {
                        index: number("message_index").unwrap() as u16,
                        name: text("wkt_step_name"),
                        until: number("duration_type").unwrap() as u8,
                        amount: amounts[0],
                        target: number("target_type").unwrap() as u8,
                        times: number("repeat_steps").or_else(|| number("target_value")).unwrap(),
                        intensity: number("intensity").map(|intensity| intensity as u8),
                    });
                }
                other => panic!("{other:?}"),
            }
        }
        Seen { head, name, steps }
    }

    /// The numbers of the names that `fitparser` gives.
    fn code(field: &str, name: &str) -> u32 {
        let codes: &[(&str, &str, u32)] = &[
            ("type", "workout", 5),
            ("manufacturer", "development", 255),
            ("sport", "running", 1),
            ("sport", "walking", 11),
            ("duration_type", "time", 0),
            ("duration_type", "distance", 1),
            ("duration_type", "repeat_until_steps_cmplt", 6),
            ("target_type", "open", 2),
            ("intensity", "active", 0),
            ("intensity", "rest", 1),
            ("intensity", "warmup", 2),
        ];
        let found = codes.iter().find(|code| (code.0, code.1) == (field, name));
        found.unwrap_or_else(|| panic!("{field}: {name}")).2
    }

    /// The file read by `fit_file`.
    fn by_fit_file(bytes: &[u8]) -> Seen {
        use fit_file::fit_file::{FitFieldValue, FitFileIdMsg, FitWorkoutMsg, FitWorkoutStepMsg};
        fn message(_: u32, global: u16, _: u8, index: u16, fields: Vec<FitFieldValue>, seen: &mut Seen) {
            match global {
                FILE_ID => {
                    let read = FitFileIdMsg::new(fields);
                    let (file_type, manufacturer) = (read.file_type.unwrap().into(), read.manufacturer.unwrap().into());
                    let (serial, made) = (read.serial_number.unwrap(), read.time_created.unwrap());
                    seen.head.extend::<[u32; 4]>([file_type, manufacturer, serial, made]);
                }
                WORKOUT => {
                    let read = FitWorkoutMsg::new(fields);
                    let (sport, steps) = (read.sport.unwrap().into(), read.num_valid_steps.unwrap().into());
                    seen.head.extend::<[u32; 2]>([sport, steps]);
                    seen.name = read.workout_name.unwrap().trim_end_matches('\0').into();
                }
                WORKOUT_STEP => {
                    let read = FitWorkoutStepMsg::new(index, fields);
                    seen.steps.push(Read {
                        index: read.message_index,
                        name: read.step_name.unwrap().trim_end_matches('\0').into(),
                        until: read.duration_type.unwrap(),
                        amount: read.duration_value.unwrap(),
                        target: read.target_type.unwrap(),
                        times: read.target_value.unwrap(),
                        intensity: read.intensity.filter(|intensity| *intensity != 0xff),
                    });
                }
                other => panic!("{other}"),
            }
        }
        let mut seen = Seen::default();
        fit_file::fit_file::read(&mut BufReader::new(bytes), message, &mut seen).unwrap();
        seen
    }

    #[test]
    fn two_readers_find_the_session_in_it() {
        for stage in ReturnStage::ALL.iter().copied() {
            let schedule = at(stage);
            let sessions = schedule.sessions(SessionKind::Run).chain(schedule.sessions(SessionKind::Walk));
            for (day, session) in sessions {
                let expected = expected(session);
                let sport = if session.kind == SessionKind::Walk { 11 } else { 1 };
                let head = [5, 255, SERIAL, (MADE - FIT_EPOCH) as u32, sport, expected.len() as u32];
                let expected = Seen { head: head.into(), name: "a name".into(), steps: expected };
                let bytes = written(session, "a name");
                assert_eq!(by_fitparser(&bytes), expected, "{stage} {day}");
                assert_eq!(by_fit_file(&bytes), expected, "{stage} {day}");
            }
        }
    }

    #[test]
    fn a_walk_run_session_is_small() {
        let bytes = written(&session(ReturnStage::WalkRun2), "2026-11-30 run-walk, step 2");
        assert_eq!(bytes.len(), 182);
    }

    #[test]
    fn one_changed_byte_is_noticed() {
        let bytes = written(&session(ReturnStage::WalkRun2), "a name");
        assert_eq!(sum(0, &bytes), 0, "a message followed by its CRC");
        assert_eq!(sum(0, &bytes[..14]), 0);
        for place in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[place] ^= 0x10;
            assert!(fitparser::from_bytes(&changed).is_err(), "byte {place}");
        }
    }

    #[test]
    fn a_walk_before_all_running_warms_up() {
        let mut run = session(ReturnStage::WalkRun2);
        let mut walk = run.blocks[0].clone();
        walk.times = 1;
        walk.steps.remove(0);
        run.blocks.insert(0, walk.clone());
        run.blocks.push(walk);
        let intensities =
            |bytes: &[u8]| -> Vec<_> { by_fitparser(bytes).steps.iter().map(|step| step.intensity).collect() };
        let read = intensities(&written(&run, ""));
        assert_eq!(read, [Some(2), Some(0), Some(1), None, Some(1)]);
        let repeat = &by_fit_file(&written(&run, "")).steps[3];
        assert_eq!((repeat.amount, repeat.times), (1, 6), "from the first step of the turns");
    }

    #[test]
    fn names_of_any_kind_fit() {
        let run = session(ReturnStage::Walk);
        let name = |name: &str| by_fitparser(&written(&run, name)).name;
        assert_eq!(name("Läufe 走 1"), "Läufe 走 1");
        assert_eq!(name(&"走".repeat(50)), "走".repeat(13));
        assert_eq!(name("one\0two"), "one");
        assert_eq!(name(""), "");
    }

    #[test]
    fn what_is_too_long_or_no_workout_is_refused() {
        let on_watch = OnWatch { name: "", serial: NonZeroU32::MIN, made: 0 };
        assert_eq!(fit_workout(&strength(), &on_watch), Err(NotAWorkout::Kind(SessionKind::Strength)));
        let mut run = session(ReturnStage::Walk);
        for (amount, is_written) in [
            (Amount::Seconds(4_294_967), true),
            (Amount::Seconds(4_294_968), false),
            (Amount::Metres(42_949_672), true),
            (Amount::Metres(42_949_673), false),
        ] {
            run.blocks[0].steps[0].amount = amount;
            let read = fit_workout(&run, &on_watch);
            assert_eq!(read.is_ok(), is_written, "{amount:?}");
            assert!(is_written || read == Err(NotAWorkout::TooLong));
        }
    }
}
