//! The text from which intervals.icu builds a workout: <https://forum.intervals.icu/t/123701>.

use running_hip_pain::schedule::Session;

use super::{Length, NotAWorkout, Part, parts};

/// A run or a walk as text for the workout builder of intervals.icu. The words before a length are what a watch shows.
///
/// ```text
/// Main set 6x
/// - Run 2m
/// - Walk 3m
/// ```
///
/// # Errors
///
/// When the session is no run or walk, or has nothing in it.
pub fn intervals(session: &Session) -> Result<String, NotAWorkout> {
    let parts = parts(session)?;
    let mut text = String::new();
    for (place, part) in parts.iter().enumerate() {
        // A set that is repeated needs an empty line on both sides.
        let is_repeated = |part: &Part| part.times > 1;
        if place > 0 && (is_repeated(part) || is_repeated(&parts[place - 1])) {
            text.push('\n');
        }
        if is_repeated(part) {
            text += &format!("Main set {}x\n", part.times);
        }
        for (effort, length) in &part.steps {
            text += &format!("- {} {}\n", effort.name(), written(*length));
        }
    }
    Ok(text)
}

/// `m` is minutes, so that metres are written in kilometres.
fn written(length: Length) -> String {
    match length {
        Length::Seconds(seconds) => match (seconds / 60, seconds % 60) {
            (0, seconds) => format!("{seconds}s"),
            (minutes, 0) => format!("{minutes}m"),
            (minutes, seconds) => format!("{minutes}m{seconds}s"),
        },
        Length::Metres(metres) => {
            let km = format!("{}.{:03}", metres / 1_000, metres % 1_000);
            format!("{}km", km.trim_end_matches('0').trim_end_matches('.'))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{at, session, strength};
    use super::*;
    use running_hip_pain::schedule::{Amount, StepKind};
    use running_hip_pain::{ReturnStage, SessionKind};

    /// A reader of that text by the guide of the forum: each step as often as it is done, with its seconds or metres.
    fn read(text: &str) -> Vec<(String, Amount)> {
        let mut steps = Vec::new();
        for block in text.split("\n\n") {
            let mut times = 1;
            let mut of_block = Vec::new();
            for line in block.lines() {
                let Some(step) = line.strip_prefix("- ") else {
                    times = line.rsplit(' ').next().unwrap().strip_suffix('x').unwrap().parse().unwrap();
                    continue;
                };
                let (cue, length) = step.split_at(step.find(|c: char| c.is_ascii_digit()).unwrap());
                let amount = match length.strip_suffix("km") {
                    Some(km) => Amount::Metres((km.parse::<f64>().unwrap() * 1_000.0).round() as u32),
                    None => Amount::Seconds(length.split_inclusive(['h', 'm', 's']).map(seconds).sum()),
                };
                of_block.push((cue.trim().to_owned(), amount));
            }
            (0..times).for_each(|_| steps.extend(of_block.iter().cloned()));
        }
        steps
    }

    fn seconds(text: &str) -> u32 {
        let (number, unit) = text.split_at(text.len() - 1);
        number.parse::<u32>().unwrap() * [("h", 3_600), ("m", 60), ("s", 1)].iter().find(|of| of.0 == unit).unwrap().1
    }

    #[test]
    fn each_stage_is_written_as_it_is_run() {
        for (stage, text) in [
            (ReturnStage::Walk, "- Walk 30m\n"),
            (ReturnStage::WalkRun1, "Main set 6x\n- Run 1m\n- Walk 4m\n"),
            (ReturnStage::WalkRun2, "Main set 6x\n- Run 2m\n- Walk 3m\n"),
            (ReturnStage::WalkRun3, "Main set 6x\n- Run 3m\n- Walk 2m\n"),
            (ReturnStage::WalkRun4, "Main set 5x\n- Run 4m\n- Walk 2m\n"),
            (ReturnStage::WalkRun5, "Main set 4x\n- Run 6m\n- Walk 1m30s\n"),
            (ReturnStage::WalkRun6, "Main set 3x\n- Run 8m\n- Walk 1m\n"),
            (ReturnStage::WalkRun7, "Main set 2x\n- Run 13m\n- Walk 1m\n"),
            (ReturnStage::Continuous, "- Run 30m\n"),
            (ReturnStage::Build, "- Run 8.4km\n"),
            (ReturnStage::Faster, "- Run 8.4km\n\nMain set 6x\n- Run fast 20s\n- Walk 1m\n"),
        ] {
            assert_eq!(intervals(&session(stage)).unwrap(), text, "{stage}");
        }
    }

    #[test]
    fn what_is_read_back_is_the_session() {
        for stage in ReturnStage::ALL.iter().copied() {
            let schedule = at(stage);
            let runs = schedule.sessions(SessionKind::Run).chain(schedule.sessions(SessionKind::Walk));
            for (day, session) in runs {
                let mut expected = Vec::new();
                for block in &session.blocks {
                    for _ in 0..block.times {
                        expected.extend(block.steps.iter().map(|step| (name(step.kind), step.amount)));
                    }
                }
                let read = read(&intervals(session).unwrap());
                assert_eq!(read, expected, "{stage} {day}");
            }
        }
    }

    fn name(kind: StepKind) -> String {
        match kind {
            StepKind::Run => "Run",
            StepKind::FastRun => "Run fast",
            StepKind::UphillRun => "Run uphill",
            StepKind::Walk => "Walk",
            other => panic!("{other:?}"),
        }
        .into()
    }

    #[test]
    fn lengths_are_exact() {
        for (metres, text) in [(400, "0.4km"), (10_000, "10km"), (100, "0.1km"), (12_345, "12.345km"), (5, "0.005km")] {
            assert_eq!(written(Length::Metres(metres)), text);
        }
        for (seconds, text) in [(30, "30s"), (90, "1m30s"), (3_600, "60m"), (61, "1m1s")] {
            assert_eq!(written(Length::Seconds(seconds)), text);
        }
    }

    #[test]
    fn a_repeated_set_stands_between_empty_lines() {
        let mut run = session(ReturnStage::Faster);
        run.blocks.push(run.blocks[0].clone());
        let text = intervals(&run).unwrap();
        assert_eq!(text, "- Run 8.4km\n\nMain set 6x\n- Run fast 20s\n- Walk 1m\n\n- Run 8.4km\n");
        run.blocks.remove(1);
        assert_eq!(intervals(&run).unwrap(), "- Run 8.4km\n- Run 8.4km\n");
        assert_eq!(intervals(&strength()), Err(NotAWorkout::Kind(SessionKind::Strength)));
    }
}
