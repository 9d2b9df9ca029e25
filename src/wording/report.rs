//! The one place that composes text.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write;

use super::{Notice, Phrase, Service, Term, Wording};
use crate::assess::{Assessment, Conclusion, RaisedBy, Ranked, Reason};
use crate::vocabulary::{Answer, FactSet, Finding, Fit, Running, Section, Urgency};

/// An assessment as plain text for the runner: urgency first and alone, then running, reasons, open
/// questions, possible causes by family, and what must not be missed.
///
/// ```
/// use running_hip_pain::{assess, Case, Finding, wording::{English, report}};
/// let case = Case::builder(29).present(Finding::SaddleNumbness).build()?;
/// let text = report(&assess(&case), &English);
/// assert!(text.starts_with("EMERGENCY"));
/// # Ok::<(), running_hip_pain::CaseErrors>(())
/// ```
pub fn report(assessment: &Assessment, wording: &impl Wording) -> String {
    let mut out = Report { text: String::new(), wording };
    out.urgency(assessment);
    out.reasons(assessment);
    out.open_questions(assessment);
    // In an emergency a list of causes only delays.
    if assessment.urgency() < Urgency::Emergency {
        out.causes(assessment);
        out.watch(assessment);
    }
    out.reported_without_answer(assessment);
    out.closing(assessment);
    out.text
}

struct Report<'a, W> {
    text: String,
    wording: &'a W,
}

impl<W: Wording> Report<'_, W> {
    fn urgency(&mut self, assessment: &Assessment) {
        let urgency = assessment.urgency();
        let heading = self.label(Term::Urgency(urgency));
        let advice = self.wording.say(Phrase::Urgency(urgency)).into_owned();
        self.line(format_args!("{heading}: {advice}"));
        let service = match urgency {
            Urgency::Emergency => Some(Service::Emergency),
            Urgency::Urgent => Some(Service::SameDay),
            Urgency::Soon | Urgency::Routine => Some(Service::Clinic),
            Urgency::SelfCare => None,
        };
        if let Some(service) = service {
            let name = self.wording.say(Phrase::Service(service)).into_owned();
            self.entry(Notice::Where, &name);
        }
        let running = self.wording.say(Phrase::Running(assessment.triage().running)).into_owned();
        self.entry(Notice::Running, &running);
    }

    fn reasons(&mut self, assessment: &Assessment) {
        // One reason is enough for a level; those of lower levels would only dilute it.
        let mut raised = assessment.triage().raised().peekable();
        let Some(most) = raised.peek().map(|raised| raised.urgency) else { return };
        self.heading(Notice::Why);
        for raised in raised.take_while(|raised| raised.urgency == most) {
            let reason = match raised.by {
                RaisedBy::RedFlag(flag) => self.wording.say(Phrase::RedFlag(flag)).into_owned(),
                RaisedBy::Course(sign) => self.wording.say(Phrase::Course(sign)).into_owned(),
                RaisedBy::Danger(condition) => {
                    let lead = self.wording.say(Phrase::Notice(Notice::DangerSigns)).into_owned();
                    let label = self.wording.say(Phrase::Label(Term::Condition(condition))).into_owned();
                    let mut reason = lead;
                    reason.push_str(": ");
                    reason.push_str(&label);
                    reason.push('.');
                    reason
                }
            };
            self.item(&reason);
            let carriers: Vec<String> = raised.facts.iter().map(|fact| self.label(Term::Fact(fact))).collect();
            if !carriers.is_empty() {
                let lead = self.wording.say(Phrase::Notice(Notice::Because)).into_owned();
                self.line(format_args!("    {lead}: {}", carriers.join("; ")));
            }
        }
    }

    fn open_questions(&mut self, assessment: &Assessment) {
        let triage = assessment.triage();
        if !triage.provisional {
            return;
        }
        self.heading(Notice::Provisional);
        for question in triage.open() {
            // The question in one sentence, or, where a part of it is answered, only what is not.
            let open = question.facts().intersection(triage.open_facts());
            if open == question.facts() {
                let text = self.wording.say(Phrase::Safety(question)).into_owned();
                self.item(&text);
            } else {
                for fact in open {
                    let text = self.wording.say(Phrase::Question(fact)).into_owned();
                    self.item(&text);
                }
            }
        }
        if triage.urgency_if_clear < triage.urgency {
            let level = self.label(Term::Urgency(triage.urgency_if_clear));
            self.entry(Notice::IfAllNo, &level);
        }
    }

    fn causes(&mut self, assessment: &Assessment) {
        self.heading(Notice::Causes);
        let conclusion = assessment.conclusion();
        if conclusion == Conclusion::TooLittleKnown {
            self.notice(Notice::TooLittleKnown);
        }
        let shown = |ranked: &&Ranked| ranked.fit > Fit::Unlikely;
        for family in assessment.families().iter().filter(|family| family.fit > Fit::Unlikely) {
            let members: Vec<&Ranked> = assessment
                .ranking()
                .iter()
                .filter(shown)
                .filter(|ranked| ranked.condition.family() == family.family)
                .collect();
            if members.is_empty() {
                continue;
            }
            let label = self.label(Term::Family(family.family));
            let fit = self.wording.say(Phrase::Fit(family.fit)).into_owned();
            self.line(format_args!("- {label} ({fit})"));
            for ranked in members {
                let label = self.label(Term::Condition(ranked.condition));
                let fit = self.wording.say(Phrase::Fit(ranked.fit)).into_owned();
                self.line(format_args!("    {label}: {fit}"));
                if conclusion != Conclusion::TooLittleKnown {
                    self.grounds(assessment, ranked);
                }
                // The signs of danger may be too few to stop all running while the pattern fits all the same.
                let fits = ranked.condition.entry().bone_stress && ranked.fit >= Fit::Fits;
                if fits && assessment.triage().running < Running::Stop {
                    let warning = self.wording.say(Phrase::Notice(Notice::DoNotRunOnIt)).into_owned();
                    self.line(format_args!("      {warning}"));
                }
            }
        }
        if let Conclusion::Tied { between, separated_by } = conclusion {
            let names: Vec<String> =
                between.iter().map(|ranked| self.label(Term::Condition(ranked.condition))).collect();
            self.entry(Notice::Tied, &names.join("; "));
            if let Some(fact) = separated_by {
                let question = self.wording.say(Phrase::Question(fact)).into_owned();
                self.entry(Notice::SeparatedBy, &question);
            }
        }
    }

    /// The answers that count most for and against a cause. Places that do not hurt and a duration that is not
    /// reached are left out: they are many, and what they speak against is plain.
    fn grounds(&mut self, assessment: &Assessment, ranked: &Ranked) {
        const MOST: usize = 4;
        // Half a bit: less does not help a reader to see why.
        const LEAST: f32 = 0.5;
        let not = self.wording.say(Phrase::Notice(Notice::Not)).into_owned();
        let tells = |reason: &&Reason| {
            let plain = reason.fact.section() == Section::Site || !reason.fact.may_be_asked();
            reason.bits.abs() >= LEAST && (reason.answer == Answer::Present || !plain)
        };
        let explanation = assessment.explain(ranked.condition);
        for (notice, reasons) in [(Notice::For, &explanation.supporting), (Notice::Against, &explanation.opposing)] {
            let labels: Vec<String> = reasons
                .iter()
                .filter(tells)
                .take(MOST)
                .map(|reason| {
                    let label = self.label(Term::Fact(reason.fact));
                    if reason.answer == Answer::Absent { format!("{not} {label}") } else { label }
                })
                .collect();
            let lead = self.wording.say(Phrase::Notice(notice)).into_owned();
            if !labels.is_empty() {
                self.line(format_args!("      {lead}: {}", labels.join("; ")));
            } else if notice == Notice::For {
                let common = self.wording.say(Phrase::Notice(Notice::OnlyCommon)).into_owned();
                self.line(format_args!("      {lead}: {common}"));
            }
        }
    }

    fn watch(&mut self, assessment: &Assessment) {
        let mut watched = assessment.watch().peekable();
        if watched.peek().is_none() {
            return;
        }
        self.heading(Notice::Watch);
        for ranked in watched {
            let label = self.label(Term::Condition(ranked.condition));
            self.item(&label);
        }
    }

    fn reported_without_answer(&mut self, assessment: &Assessment) {
        let facts: FactSet = assessment.case().reported_without_answer();
        if !facts.is_empty() {
            self.heading(Notice::ReportedWithoutAnswer);
            for fact in facts {
                let label = self.label(Term::Fact(fact));
                self.item(&label);
            }
        }
    }

    fn closing(&mut self, assessment: &Assessment) {
        self.text.push('\n');
        // Nobody is told to go at once for what is there already and was given its urgency above.
        const NAMED: FactSet = FactSet::of(
            &[Finding::UnableToBearWeight, Finding::Fever, Finding::CalfSwelling, Finding::WholeLegSwelling],
            &[],
        );
        let there = NAMED.iter().any(|fact| assessment.case().answer(fact) == Answer::Present);
        if assessment.urgency() < Urgency::Emergency && !there {
            self.notice(Notice::GetHelpAtOnce);
        }
        self.notice(Notice::NotADiagnosis);
    }

    fn label(&self, term: Term) -> String {
        self.wording.say(Phrase::Label(term)).into_owned()
    }

    fn heading(&mut self, notice: Notice) {
        let heading = self.wording.say(Phrase::Notice(notice)).into_owned();
        self.line(format_args!("\n{heading}:"));
    }

    fn notice(&mut self, notice: Notice) {
        let text = self.wording.say(Phrase::Notice(notice)).into_owned();
        self.line(format_args!("{text}"));
    }

    fn entry(&mut self, notice: Notice, text: &str) {
        let lead = self.wording.say(Phrase::Notice(notice)).into_owned();
        self.line(format_args!("{lead}: {text}"));
    }

    fn item(&mut self, text: &str) {
        self.line(format_args!("- {text}"));
    }

    fn line(&mut self, text: core::fmt::Arguments<'_>) {
        // Writing to a `String` cannot fail.
        let _ = writeln!(self.text, "{text}");
    }
}
