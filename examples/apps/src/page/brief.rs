//! The brief answer. Until the crate has it as data, its parts are read from the whole report.

use running_hip_pain::report::report;
use running_hip_pain::wording::{Notice, Phrase, Wording};
use running_hip_pain::{Assessment, Urgency, plan};

pub(super) struct Brief {
    pub(super) urgency: Urgency,
    pub(super) parts: Vec<Part>,
}

pub(super) struct Part {
    pub(super) about: About,
    pub(super) heading: String,
    pub(super) lines: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum About {
    HowSoon,
    Why,
    Causes,
    Plan,
    Pain,
    Questions,
    Sooner,
    AtOnce,
    WhatThisIs,
}

pub(super) fn brief(assessment: &Assessment, wording: &impl Wording) -> Brief {
    let say = |notice| wording.say(Phrase::Notice(notice)).into_owned();
    let text = report(assessment, wording);
    let mut parts = Vec::new();
    let known = [
        (Notice::Why, About::Why),
        (Notice::Causes, About::Causes),
        (Notice::WhatToDo, About::Plan),
        (Notice::PainRule, About::Pain),
        (Notice::NextQuestions, About::Questions),
        (Notice::Provisional, About::Questions),
        (Notice::GoSoonerIf, About::Sooner),
        (Notice::GoIf, About::Sooner),
        (Notice::GoTheSameDayIf, About::Sooner),
        (Notice::GetHelpAtOnce, About::AtOnce),
    ];
    for (i, paragraph) in text.split("\n\n").enumerate() {
        let top = paragraph.lines().filter(|line| !line.starts_with(' ') && !line.starts_with('['));
        let mut lines: Vec<String> = top.map(|line| line.trim_start_matches("- ").to_owned()).collect();
        if i == 0 {
            let heading = lines.remove(0);
            parts.push(Part { about: About::HowSoon, heading, lines });
            continue;
        }
        let Some(heading) = lines.first().and_then(|line| line.strip_suffix(':')).map(str::to_owned) else {
            parts.push(Part { about: About::WhatThisIs, heading: String::new(), lines });
            continue;
        };
        if let Some((_, about)) = known.iter().find(|(notice, _)| say(*notice) == heading) {
            lines.remove(0);
            lines.truncate(5);
            parts.push(Part { about: *about, heading, lines });
        }
    }
    Brief { urgency: plan(assessment).urgency(), parts }
}
