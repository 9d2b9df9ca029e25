//! What the text may say, and what it may never say.

#[path = "support/readability.rs"]
mod readability;

use crate::support::golden;
use std::collections::{BTreeMap, BTreeSet};

use running_hip_pain::report::{full_report, report};
use running_hip_pain::wording::{
    English, InMiles, LoadForm, Notice, Number, Override, Phrase, Plural, TextError, Unit, Wording, check,
};
use running_hip_pain::*;

#[test]
fn every_phrase_has_a_text_and_a_key_of_its_own() {
    let mut keys = BTreeSet::new();
    for phrase in Phrase::all() {
        assert!(!English.say(phrase).trim().is_empty(), "{phrase} is empty");
        assert!(keys.insert(phrase.key()), "{phrase} stands twice");
    }
}

/// Every text beside its key, so that two that were swapped are a diff to read.
#[test]
fn every_phrase_is_as_it_is_written_down() {
    let lines: String = Phrase::all().map(|phrase| format!("{phrase}\t{}\n", English.say(phrase))).collect();
    golden::file("tests/golden/phrases.txt", &lines);
}

#[test]
fn english_has_its_places_and_no_others() {
    assert_eq!(check(&English), []);
}

/// English with another text for one phrase, and what is wrong with that text.
fn wrong(wanted: Phrase, text: &'static str) -> Vec<TextError> {
    let found = check(&Override(English, move |phrase| (phrase == wanted).then_some(text)));
    assert!(found.iter().all(|wrong| wrong.phrase == wanted), "{found:?}");
    found.into_iter().map(|wrong| wrong.why).collect()
}

#[test]
fn a_mistake_in_a_text_is_found() {
    let days = Phrase::Load(LoadForm::Days);
    let unknown = |found: &str, nearest| TextError::UnknownPlace { found: found.into(), nearest };
    let missing = || TextError::MissingPlace { place: "days" };
    assert_eq!(wrong(days, "{days} Tage"), []);
    assert_eq!(wrong(days, "{dyas} Tage"), [unknown("dyas", Some("days")), missing()]);
    assert_eq!(wrong(days, "{days} von {weeks} Tagen"), [unknown("weeks", None)]);
    assert_eq!(wrong(days, "Tage"), [missing()]);
    assert_eq!(wrong(days, " "), [TextError::Empty]);
    assert_eq!(wrong(days, "{days Tage"), [TextError::Brace, missing()]);
    assert_eq!(wrong(days, "{days}} Tage"), [TextError::Brace]);
    assert_eq!(wrong(days, "{} Tage"), [unknown("", None), missing()]);
    assert_eq!(wrong(Phrase::Notice(Notice::Why), "Warum {days}"), [unknown("days", None)], "it has no place");
    let other = Phrase::AlsoCalled(wording::Term::Fact(Fact::Finding(Finding::Limp)));
    assert_eq!(wrong(other, ""), [], "a language may have no other name");
}

#[test]
fn a_mistake_in_a_choice_is_found() {
    let days = Phrase::Load(LoadForm::Days);
    let lacks = |form| TextError::MissingForm { place: "days", form };
    assert_eq!(wrong(days, "{days} {days:one=Tag|other=Tage}"), []);
    assert_eq!(wrong(days, "{days:one=ein Tag|other=mehrere Tage}"), [], "the number need not be said");
    assert_eq!(wrong(days, "{days} {days:one=Tag}"), [lacks(Plural::Other)]);
    assert_eq!(wrong(days, "{days} {days:other=Tage}"), [lacks(Plural::One)]);
    let unknown = TextError::UnknownForm { found: "onne".into(), nearest: Some("one") };
    assert_eq!(wrong(days, "{days} {days:onne=Tag|other=Tage}"), [unknown, lacks(Plural::One)]);
}

/// What a language asks for is what each choice needs.
#[test]
fn a_choice_needs_the_forms_of_its_language() {
    struct Two(&'static str);

    impl Wording for Two {
        fn say(&self, phrase: Phrase) -> std::borrow::Cow<'_, str> {
            if phrase == Phrase::Load(LoadForm::Days) { self.0.into() } else { English.say(phrase) }
        }

        fn plural(&self, number: Number) -> Plural {
            if number.whole() == Some(2) { Plural::Two } else { Plural::Other }
        }
    }

    assert_eq!(check(&Two("{days} {days:two=B|other=C}")), []);
    let found = check(&Two("{days} {days:one=A|other=C}"));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].to_string(), "`load.days`: the choice by `days` has no word for `two`");
}

/// A key may stand where a text has its words, and the other way round.
#[test]
fn one_of_two_places_is_enough() {
    let needs_value = Phrase::Problem(wording::ProblemForm::NeedsValue);
    assert_eq!(wrong(needs_value, "Bitte antworte: {question}"), []);
    assert_eq!(wrong(needs_value, "Bitte antworte: {field}"), []);
    assert_eq!(wrong(needs_value, "Bitte antworte."), [TextError::MissingPlace { place: "field" }]);
}

#[test]
fn no_phrase_promises_a_diagnosis_or_an_all_clear() {
    let forbidden = [
        "you have a ",
        "you have an ",
        "we diagnose",
        "diagnosed",
        "rules out",
        "ruled out",
        "cleared to run",
        "nothing serious",
        "don't worry",
        "do not worry",
        "safe to run",
        "%",
    ];
    for phrase in Phrase::all().filter(|phrase| !matches!(phrase, Phrase::Question(_) | Phrase::Safety(_))) {
        let text = English.say(phrase).to_lowercase();
        for words in forbidden {
            assert!(!text.contains(words), "{phrase} says \"{words}\": {text}");
        }
    }
}

#[test]
fn nobody_is_told_to_hop() {
    for phrase in Phrase::all() {
        let text = English.say(phrase).to_lowercase();
        if text.contains("hop ") || text.contains("hopping") || text.contains("jump to") {
            assert!(
                text.contains("do not") || text.contains("already know") || text.contains("known to hurt"),
                "{phrase}: {text}"
            );
        }
    }
}

#[test]
fn questions_ask_and_labels_do_not() {
    for phrase in Phrase::all() {
        let text = English.say(phrase);
        match phrase {
            Phrase::Question(Fact::Finding(Finding::HopTestPain)) => assert!(text.contains('?')),
            Phrase::Question(_) | Phrase::Safety(_) => assert!(text.ends_with('?'), "{phrase}: {text}"),
            Phrase::Label(_) => assert!(!text.ends_with('.') && !text.ends_with('?'), "{phrase}: {text}"),
            _ => {}
        }
    }
}

#[test]
fn labels_of_facts_tell_them_apart() {
    let mut labels = BTreeSet::new();
    for fact in Fact::all() {
        let label = English.say(Phrase::Label(wording::Term::Fact(fact))).into_owned();
        assert!(labels.insert(label.clone()), "two facts are called \"{label}\"");
    }
}

#[test]
fn an_emergency_stands_first_and_without_causes() {
    let case =
        Case::builder(40).present(Finding::SaddleNumbness).present(Finding::PainLowBack).build().expect("a case");
    let text = full_report(&assess(&case), &English);
    assert!(text.starts_with("EMERGENCY: Get emergency care now."), "{text}");
    assert!(!text.contains("Possible causes"), "{text}");
    assert!(text.contains("not a diagnosis"));
}

#[test]
fn an_app_can_replace_one_phrase_of_a_report() {
    let ours = Override(English, |phrase| match phrase {
        Phrase::Service(wording::Service::Emergency) => Some("144"),
        _ => None,
    });
    let case = Case::builder(40).present(Finding::DarkUrine).build().expect("a case");
    assert!(full_report(&assess(&case), &ours).contains("Call: 144\n"));
}

/// Whatever is put around a wording keeps its unit.
#[test]
fn a_unit_is_not_lost_on_the_way() {
    let none = |_| None::<&str>;
    assert_eq!((English.unit(), Override(English, none).unit(), (&&English).unit()), Default::default());
    let miles = InMiles(English);
    let wrapped: [&dyn Wording; 4] = [&miles, &&miles, &Override(miles, none), &InMiles(Override(English, none))];
    assert!(wrapped.iter().all(|wording| wording.unit() == Unit::Miles));
    for phrase in Phrase::all() {
        assert_eq!(miles.say(phrase), English.say(phrase));
    }
}

#[test]
fn a_provisional_report_asks_the_open_questions() {
    let case = Case::builder(40).present(Finding::PainLateralHip).build().expect("a case");
    let assessment = assess(&case);
    let text = full_report(&assessment, &English);
    for question in assessment.triage().open() {
        // In one sentence, or part by part where a yes means different things.
        let is_asked = |phrase| text.contains(&*English.say(phrase));
        let in_parts = || question.facts().iter().all(|fact| is_asked(Phrase::Question(fact)));
        assert!(is_asked(Phrase::Safety(question)) || in_parts(), "{question}");
    }
}

/// A stress fracture that fits is never shown beside permission to run.
#[test]
fn a_fitting_stress_fracture_always_says_not_to_run() {
    let sites = [Finding::PainSacral, Finding::PainButtock, Finding::DeepAche, Finding::EasesWithRest].into_iter();
    let case = sites.fold(Case::builder(34).side(Side::Right).sites_complete(), CaseBuilder::present);
    let joint = [Finding::PointsToSacroiliacDimple, Finding::StandingUp, Finding::RollingOverInBed].into_iter();
    let case = joint.fold(case.absent(Finding::PainLowBack), CaseBuilder::absent).build().expect("a case");
    let assessment = assess(&case);
    let leader = assessment.ranking()[0];
    assert!(leader.condition.entry().bone_stress && leader.fit >= Fit::Fits, "{leader:?}");
    assert!(assessment.triage().running < Running::Stop, "or the test tests nothing");
    let text = full_report(&assessment, &English);
    assert!(
        text.starts_with("WITHIN DAYS") && text.contains("Running: Do not run until it has been checked"),
        "{text}"
    );
}

/// Whatever a report says comes from the wording: with a wording of dashes it has no letter in it.
#[test]
fn a_report_has_no_words_of_its_own() {
    use std::borrow::Cow;

    struct Dashes;

    impl Wording for Dashes {
        fn say(&self, _: Phrase) -> Cow<'_, str> {
            "—".into()
        }
    }

    let unclear = Case::builder(34).present(Finding::PainGroin).build().expect("a case");
    let groin = [Finding::PainDeepInHip, Finding::Sitting, Finding::DeepSquat, Finding::Fadir].into_iter();
    let tied = groin.fold(unclear.to_builder(), CaseBuilder::present).build().expect("a case");
    let urgent = tied.with(Finding::UnableToBearWeight, Answer::Present).expect("a case");
    let reported = urgent.to_builder().reported_by(Reporter::Examiner, Finding::LogRollPain).build().expect("a case");
    for case in [unclear, tied, urgent, reported] {
        for text in [full_report(&assess(&case), &Dashes), report(&assess(&case), &Dashes)] {
            assert!(!text.contains(char::is_alphabetic), "{text}");
        }
    }
}

#[test]
fn syllables_are_counted_as_a_dictionary_counts_them() {
    for (word, count) in readability::KNOWN {
        assert_eq!(readability::syllables(word), count, "{word}");
    }
    let cat = readability::grade("The cat sat on the mat.");
    assert!((cat - (0.39 * 6.0 + 11.8 - 15.59)).abs() < 1e-9, "{cat}");
}

/// The reading age is about 12, school year 7. It is tested for all phrases of a kind together and, with leeway, for
/// each that is long enough for the formula.
#[test]
fn runners_can_read_it_at_twelve() {
    let mut kinds: BTreeMap<String, String> = BTreeMap::new();
    let mut hard = Vec::new();
    for phrase in Phrase::all() {
        match phrase {
            // Not sentences.
            Phrase::Label(_) | Phrase::Absent(_) | Phrase::Fit(_) | Phrase::Service(_) | Phrase::AlsoCalled(_) => {
                continue;
            }
            // The errors' own words, with the keys of fields, and what only clinicians read.
            Phrase::Problem(_) | Phrase::Allowed(_) | Phrase::Presentation(..) => continue,
            Phrase::Question(fact) if fact.answered_by() == [Reporter::Examiner] => continue,
            _ => {}
        }
        let text = English.say(phrase);
        let grade = readability::grade(&text);
        if readability::words(&text).count() >= 8 && grade > 9.0 {
            hard.push(format!("{phrase} is of school year {grade:.1}: {text}"));
        }
        let key = phrase.key();
        let kind = kinds.entry(key.split('.').next().unwrap_or(&key).to_owned()).or_default();
        kind.push_str(text.trim_end_matches(['.', ':']));
        kind.push_str(if text.ends_with('?') { " " } else { ". " });
    }
    for (kind, text) in kinds {
        let grade = readability::grade(&text);
        if grade > 7.0 {
            hard.push(format!("all of {kind} together are of school year {grade:.1}"));
        }
    }
    assert!(hard.is_empty(), "\n{}", hard.join("\n"));
}
