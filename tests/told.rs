//! What a runner reads fits what the runner told.

use running_hip_pain::report::report;
use running_hip_pain::wording::{English, Phrase, Wording};
use running_hip_pain::*;

fn say(phrase: Phrase) -> String {
    English.say(phrase).into_owned()
}

#[test]
fn nobody_from_sixty_on_is_asked_about_periods_or_pregnancy() {
    let facts = [
        Fact::from(RiskFactor::MissedPeriods),
        Finding::PainWithPeriods.into(),
        RiskFactor::CombinedContraceptive.into(),
    ];
    let fields = [Field::Pregnancy];
    for age in 60..=100 {
        for place in [Finding::PainGroin, Finding::PainSacral, Finding::PainLateralHip] {
            let case = Case::builder(age).sex(Sex::Female).present(place).present(Finding::WorsensThroughRun);
            let assessment = assess(&case.build().expect("a case"));
            assert!(facts.iter().all(|fact| !assessment.askable().contains(*fact)), "at {age}");
            assert!(!assessment.fields_that_decide().iter().any(|field| fields.contains(field)), "at {age}");
            let missing = Condition::ALL.iter().flat_map(|condition| assessment.explain(*condition).missing);
            assert!(missing.chain(assessment.why_this_urgency().would_raise).all(|fact| !facts.contains(&fact)));
            if age % 10 == 0 {
                let text = report(&assessment, &English);
                assert!(facts.iter().all(|fact| !text.contains(&say(Phrase::Question(*fact)))), "at {age}: {text}");
            }
        }
    }
    let asked = |age: u8, fact: Fact| assess(&Case::builder(age).build().expect("a case")).may_ask(fact);
    assert!(asked(59, facts[0]) && asked(10, facts[0]) && !asked(9, facts[0]));
    assert!(asked(55, facts[2]) && !asked(56, facts[2]) && asked(12, facts[2]) && !asked(11, facts[2]));
    assert!(asked(20, RiskFactor::EarlyMenopause.into()) && !asked(19, RiskFactor::EarlyMenopause.into()));
    // Who says so is believed at any age.
    let stated = Case::builder(80).present(Finding::PainGroin).present(RiskFactor::MissedPeriods);
    let pregnant = Case::builder(70).present(Finding::PainGroin).pregnancy(Pregnancy::Pregnant);
    for case in [stated, pregnant] {
        let told = case.build().expect("what is stated is accepted");
        assert!(assess(&told).triage().urgency_if_clear >= Urgency::Soon);
    }
}
