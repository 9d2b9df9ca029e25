//! Which groups of causes fit, as bars with words, and what speaks for and against the first few causes.

use running_hip_pain::knowledge::Source;
use running_hip_pain::wording::{Notice, Phrase, Term, Wording};
use running_hip_pain::{Answer, Assessment, Conclusion, Condition, FamilyShare, Fit, Reason, Section, Told, Urgency};
use serde::Serialize;

use super::words;

/// The groups, or the sentence that stands in their place.
#[derive(Debug, Default, Serialize)]
pub(super) struct Causes {
    /// What must be known before the bars are read, or why there are none.
    notice: Option<String>,
    groups: Vec<Bar>,
}

/// A group of causes. No number is shown: a share is no probability.
#[derive(Debug, Serialize)]
struct Bar {
    label: String,
    fit: String,
    /// How many of [`STEPS`] are filled.
    steps: usize,
    of: usize,
    members: Vec<Member>,
}

#[derive(Debug, Serialize)]
struct Member {
    label: String,
    fit: String,
}

const STEPS: usize = 4;

/// What speaks for and against a cause.
#[derive(Debug, Serialize)]
pub(super) struct Grounds {
    cause: String,
    for_it: Vec<String>,
    against: Vec<String>,
    #[serde(skip)]
    pub(super) sources: Vec<Source>,
}

/// The groups with a cause that a runner who is told this urgency may read of.
pub(super) fn causes(assessment: &Assessment, shown: Urgency, wording: &impl Wording) -> Causes {
    let say = |phrase| wording.say(phrase).into_owned();
    if let Some(outside) = assessment.outside() {
        return Causes { notice: Some(say(Phrase::Outside(outside))), groups: Vec::new() };
    }
    if assessment.conclusion() == Conclusion::TooLittleKnown {
        return Causes { notice: Some(words::TOO_LITTLE.into()), groups: Vec::new() };
    }
    let bar = |family: &FamilyShare| {
        let members = told(assessment, shown).filter(|condition| condition.family() == family.family);
        let members: Vec<Member> = members
            .map(|condition| Member {
                label: say(Phrase::Label(Term::Condition(condition))),
                fit: say(Phrase::Fit(assessment.ranked(condition).fit)),
            })
            .collect();
        (!members.is_empty()).then(|| Bar {
            label: say(Phrase::Label(Term::Family(family.family))),
            fit: say(Phrase::Fit(family.fit)),
            steps: steps(family),
            of: STEPS,
            members,
        })
    };
    let fitting = assessment.families().iter().filter(|family| family.fit > Fit::Unlikely);
    let notice = (!assessment.stands_out()).then(|| say(Phrase::Notice(Notice::NoneStandsOut)));
    Causes { notice, groups: fitting.filter_map(bar).collect() }
}

/// The length of a bar. The limits of the words are quarters too, so that bar and word never disagree.
fn steps(family: &FamilyShare) -> usize {
    (usize::from(family.share.ten_thousandths()) * STEPS / 10_000 + 1).min(STEPS)
}

/// The conditions that are named among the causes, best first.
fn told(assessment: &Assessment, shown: Urgency) -> impl Iterator<Item = Condition> {
    let conditions = assessment.ranking().iter().map(|ranked| ranked.condition);
    conditions.filter(move |condition| assessment.told(*condition, shown) == Told::Cause)
}

/// What speaks for and against the first causes. None while no cause stands out: the first would be wrong more often
/// than right, and a list of reasons would make it look right.
pub(super) fn grounds(assessment: &Assessment, shown: Urgency, wording: &impl Wording) -> Vec<Grounds> {
    const MOST: usize = 3;
    if !assessment.stands_out() || assessment.conclusion() == Conclusion::TooLittleKnown {
        return Vec::new();
    }
    let say = |phrase| wording.say(phrase).into_owned();
    let of = |condition: Condition| {
        let why = assessment.explain(condition);
        let [supporting, opposing] = [&why.supporting, &why.opposing].map(|reasons| telling(reasons));
        let words = |reasons: &[&Reason]| {
            let word = |reason: &&Reason| {
                let is_absent = reason.answer == Answer::Absent;
                say(if is_absent { Phrase::Absent(reason.fact) } else { Phrase::Label(Term::Fact(reason.fact)) })
            };
            reasons.iter().map(word).collect::<Vec<String>>()
        };
        let mut for_it = words(&supporting);
        if for_it.is_empty() {
            for_it.push(say(Phrase::Notice(Notice::OnlyCommon)));
        }
        Grounds {
            cause: say(Phrase::Label(Term::Condition(condition))),
            for_it,
            against: words(&opposing),
            sources: supporting.iter().chain(&opposing).map(|reason| reason.source).collect(),
        }
    };
    told(assessment, shown).take(MOST).map(of).collect()
}

/// The reasons that count most, as [`report::explanation`](running_hip_pain::report::explanation) chooses them: places
/// that do not hurt and a duration that is not reached are many, and what they speak against is obvious.
fn telling(reasons: &[Reason]) -> Vec<&Reason> {
    const MOST: usize = 4;
    // Half a bit. Less does not help a reader to see why.
    const LEAST: f32 = 0.5;
    let tells = |reason: &&Reason| {
        let plain = reason.fact.section() == Section::Site || !reason.fact.may_be_asked();
        reason.bits.abs() >= LEAST && (reason.answer == Answer::Present || !plain)
    };
    reasons.iter().filter(tells).take(MOST).collect()
}
