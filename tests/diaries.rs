//! Made-up diaries with the decisions of two readers who did not know the program. What is in the file was mended with
//! it, so this is memory: it shows what a change does, and not how good the decisions are on others.

use running_hip_pain::follow_up::{Action, Diary, Entry, NextStep};
use running_hip_pain::wire::CaseInput;
use running_hip_pain::{Day, Urgency, assess, follow_up, plan};
use serde::Deserialize;

const RATED: &str = include_str!("diaries/rated.jsonl");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rated {
    id: String,
    #[serde(rename = "about")]
    _about: String,
    today: Day,
    case: CaseInput,
    entries: Vec<Entry>,
    ratings: [Rating; 2],
}

/// What a reader decided, and what else the reader would accept.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rating {
    decision: Decision,
    urgency: Option<Urgency>,
    #[serde(default)]
    also: Vec<Decision>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Decision {
    SeekCare,
    Stop,
    StepBack,
    Hold,
    Progress,
}

impl Rating {
    fn accepts(&self, step: &NextStep) -> bool {
        let all = || self.also.iter().chain([&self.decision]);
        let ours = match step.action {
            Action::SeekCare(_) => Decision::SeekCare,
            Action::Stop => Decision::Stop,
            Action::StepBack => Decision::StepBack,
            Action::Hold => Decision::Hold,
            Action::Progress => Decision::Progress,
        };
        // To stop until seen is both.
        let both = ours == Decision::SeekCare && step.stage.is_none() && all().any(|other| *other == Decision::Stop);
        both || all().any(|other| *other == ours)
    }

    /// From the most cautious, as of a step.
    fn boldness(&self) -> u8 {
        match (self.decision, self.urgency) {
            (Decision::SeekCare, Some(Urgency::Emergency)) => 0,
            (Decision::SeekCare, Some(Urgency::Urgent)) => 1,
            (Decision::SeekCare, Some(Urgency::Soon)) => 2,
            (Decision::Stop, _) => 4,
            (Decision::StepBack, _) => 5,
            (Decision::SeekCare, _) => 6,
            (Decision::Hold, _) => 7,
            (Decision::Progress, _) => 8,
        }
    }
}

#[test]
fn what_two_readers_decided_is_accepted_and_nothing_is_bolder_than_both() {
    let mut refused = Vec::new();
    let mut count = 0;
    for line in RATED.lines() {
        let rated: Rated = serde_json::from_str(line).expect("a rated diary");
        let plan = plan(&assess(&rated.case.check().expect("a case")));
        let (diary, rejected) = Diary::new(rated.entries);
        assert_eq!(rejected, [], "{}", rated.id);
        let step = follow_up(&plan, &diary, rated.today);
        let accepted = rated.ratings.iter().filter(|rating| rating.accepts(&step)).count();
        let is_bolder = rated.ratings.iter().all(|rating| step.boldness() > rating.boldness());
        assert!(!is_bolder || accepted == 2, "{} is bolder than both: {:?} by {}", rated.id, step.action, step.by());
        if accepted == 0 {
            refused.push(rated.id);
        }
        count += 1;
    }
    assert_eq!(count, 149);
    // Two fevers stay until a clinician has looked; the readers took them to be over. Strong pain twice in two weeks is
    // a stop sign of every plan; the readers let it go after a fortnight.
    assert_eq!(refused, ["e20", "f06", "f07"]);
}
