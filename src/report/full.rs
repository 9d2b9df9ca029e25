//! Composes the whole answer for the runner: all that is known, for whoever wants more than the brief page.

use alloc::string::String;
use alloc::vec::Vec;

use super::care_plan::plan_text;
use super::explanation::{grounds, mind};
use super::headline::{how_soon, lead, running, service, walking};
use super::page::Page;
use super::questions::{other_questions, safety_questions, urgency_if_clear};
use super::reasons::{Reason, reasons};
use super::run_log::from_log;
use crate::assess::{Assessment, Conclusion, RaisedBy, Ranked, Told, Warnings};
use crate::knowledge::conditions::UsualPair;
use crate::plan::{CarePlan, plan};
use crate::vocabulary::{Condition, Fact, FactSet, Fit, Shown, Urgency};
use crate::wording::{Notice, Phrase, Term, Wording};

/// All that an assessment says to the runner, as plain text. [`report`](super::report()) is the page to show first.
///
/// The urgency comes first and alone. Then come whether to run and walk, the signs with which to go sooner, the
/// reasons, open questions, possible causes by family with what speaks for and against them, what must not be missed,
/// what may add to the pain, what the run log shows, what to ask next, what to do, what was left out, and the signs
/// with which to get help at once. [`clinician_report`](super::clinician_report) is the same with ratios and sources,
/// and with every cause: here, one that cannot wait as long as the urgency says is named among the causes only if it
/// [fits](Assessment::told).
///
/// In an emergency the causes, the questions, the plan and the signs to watch for are left out: they would only cause
/// delay.
///
/// ```
/// use running_hip_pain::{assess, Case, Finding, report::full_report, wording::English};
/// let case = Case::builder(29).present(Finding::SaddleNumbness).build()?;
/// let text = full_report(&assess(&case), &English);
/// assert!(text.starts_with("EMERGENCY"));
/// # Ok::<(), running_hip_pain::CaseErrors>(())
/// ```
pub fn full_report(assessment: &Assessment, wording: &(impl Wording + ?Sized)) -> String {
    let plan = plan(assessment);
    let shown = plan.urgency();
    let warnings = assessment.warnings(shown);
    let mut out = Report { page: Page::new(wording), assessment, shown };
    out.first_lines(&plan);
    out.go_sooner(&warnings);
    out.reasons(&plan);
    out.open_questions(&plan);
    if assessment.urgency() < Urgency::Emergency {
        out.causes();
        out.watch();
        out.contributors();
        from_log(&mut out.page, assessment.case());
        out.next_questions(&plan);
        let text = plan_text(&plan, wording, |condition| assessment.may_be_named(condition));
        out.page.append(&text);
    }
    out.reported_without_answer();
    out.closing(&warnings);
    out.page.finish()
}

struct Report<'a, W: ?Sized> {
    page: Page<'a, W>,
    assessment: &'a Assessment,
    /// The urgency that the runner is told.
    shown: Urgency,
}

impl<W: Wording + ?Sized> Report<'_, W> {
    fn first_lines(&mut self, plan: &CarePlan) {
        let how_soon = how_soon(&self.page, self.shown);
        self.page.line(0, format_args!("{how_soon}"));
        if let Some(service) = service(self.shown) {
            let name = self.page.say(Phrase::Service(service));
            self.page.entry(0, lead(service), &name);
        }
        let running = running(&self.page, plan);
        self.page.entry(0, Notice::Running, &running);
        if let Some(walking) = walking(&self.page, plan) {
            self.page.entry(0, Notice::Walking, &walking);
        }
    }

    /// Each sign with how soon it asks for.
    fn go_sooner(&mut self, warnings: &Warnings) {
        if !warnings.go_sooner.is_empty() {
            self.page.heading(Notice::GoSoonerIf);
        }
        for warning in &warnings.go_sooner {
            let level = self.page.label(Term::Urgency(self.assessment.urgency_with(*warning)));
            let text = self.page.say(Phrase::Warning(*warning));
            let line = self.page.lead(&level, &text);
            self.page.item(&line);
        }
    }

    fn reasons(&mut self, plan: &CarePlan) {
        let reasons = reasons(self.assessment, plan);
        if reasons.is_empty() {
            return;
        }
        self.page.heading(Notice::Why);
        for reason in reasons {
            match reason {
                Reason::Raised(raised) => {
                    let text = match raised.by {
                        RaisedBy::RedFlag(flag) => self.page.say(Phrase::RedFlag(flag)),
                        RaisedBy::Course(sign) => self.page.say(Phrase::Course(sign)),
                        RaisedBy::Danger(condition) => {
                            let lead = self.page.word(Notice::DangerSigns);
                            self.page.lead_sentence(&lead, &self.page.label(Term::Condition(condition)))
                        }
                    };
                    self.page.item(&text);
                    let carriers = self.page.carriers(self.assessment.case(), raised.facts);
                    self.page.entry(1, Notice::Because, &carriers);
                }
                Reason::Guarded(conditions) => {
                    let lead = self.page.word(Notice::Guarded);
                    let labels = self.page.labels(conditions.into_iter().map(Term::Condition));
                    let line = self.page.lead_sentence(&lead, &labels);
                    self.page.item(&line);
                }
                Reason::NoRunning(facts) => {
                    let labels = self.page.facts(facts);
                    let line = self.page.lead_sentence(&self.page.word(Notice::NoRunningWith), &labels);
                    self.page.item(&line);
                }
                Reason::Open => self.page.item_of(Phrase::Notice(Notice::StillOpen)),
                Reason::Withheld(reason) => self.page.item_of(Phrase::Withheld(reason)),
                Reason::ToBeSeen => self.page.item_of(Phrase::Notice(Notice::ToBeSeen)),
            }
        }
    }

    fn open_questions(&mut self, headline: &CarePlan) {
        let triage = self.assessment.triage();
        if !triage.provisional {
            return;
        }
        let questions = safety_questions(&self.page, self.assessment, Phrase::Safety);
        if !questions.is_empty() {
            self.page.heading(Notice::Provisional);
        }
        for question in questions {
            let line = question.line(&self.page);
            self.page.item(&line);
        }
        let could_not_say = self.page.facts(triage.open_facts().difference(triage.unasked_facts()));
        self.page.entry(0, Notice::CouldNotSay, &could_not_say);
        let clear = urgency_if_clear(self.assessment);
        if clear < headline.urgency() {
            let level = self.page.label(Term::Urgency(clear));
            self.page.entry(0, Notice::IfAllNo, &level);
        }
    }

    fn is_cause(&self, condition: Condition) -> bool {
        self.assessment.told(condition, self.shown) == Told::Cause
    }

    fn causes(&mut self) {
        self.page.heading(Notice::Causes);
        if let Some(outside) = self.assessment.outside() {
            let text = self.page.say(Phrase::Outside(outside));
            self.page.item(&text);
            return;
        }
        let conclusion = self.assessment.conclusion();
        if conclusion == Conclusion::TooLittleKnown {
            self.page.notice(Notice::TooLittleKnown);
        } else if !self.assessment.stands_out() {
            self.page.notice(Notice::NoneStandsOut);
        }
        for family in self.assessment.families().iter().filter(|family| family.fit > Fit::Unlikely) {
            let members: Vec<&Ranked> = self
                .assessment
                .ranking()
                .iter()
                .filter(|ranked| ranked.condition.family() == family.family && self.is_cause(ranked.condition))
                .collect();
            if members.is_empty() {
                continue;
            }
            let label = self.page.label(Term::Family(family.family));
            let fit = self.page.say(Phrase::Fit(family.fit));
            let line = self.page.beside(&label, &fit);
            self.page.item(&line);
            for ranked in members {
                self.cause(ranked, self.assessment.stands_out());
            }
        }
        if let Conclusion::Tied { between, separated_by } = conclusion {
            let listed: Vec<Condition> =
                between.iter().map(|ranked| ranked.condition).filter(|condition| self.is_cause(*condition)).collect();
            if listed.len() > 1 {
                let names = self.page.labels(listed.into_iter().map(Term::Condition));
                self.page.entry(0, Notice::Tied, &names);
            }
            if let Some(fact) = separated_by {
                let question = self.page.say(Phrase::Question(fact));
                self.page.entry(0, Notice::SeparatedBy, &question);
            }
        }
        let are_listed = |pair: &&UsualPair| pair.both.iter().all(|condition| self.is_cause(*condition));
        let pairs: Vec<&UsualPair> = self.assessment.often_together().filter(are_listed).collect();
        for pair in pairs {
            let names = self.page.labels(pair.both.map(Term::Condition));
            self.page.entry(0, Notice::OftenTogether, &names);
        }
    }

    fn cause(&mut self, ranked: &Ranked, with_grounds: bool) {
        let label = self.page.label(Term::Condition(ranked.condition));
        let fit = self.page.say(Phrase::Fit(ranked.fit));
        let line = self.page.lead(&label, &fit);
        self.page.line(1, format_args!("{line}"));
        if ranked.fit >= Fit::Fits {
            mind(&mut self.page, 2, ranked.condition);
        }
        if with_grounds {
            grounds(&mut self.page, 2, &self.assessment.explain(ranked.condition));
        }
    }

    fn watch(&mut self) {
        let conditions = self.assessment.ranking().iter().map(|ranked| ranked.condition);
        let told = |condition: &Condition| self.assessment.told(*condition, self.shown) == Told::Watch;
        let watched: Vec<Condition> = conditions.filter(told).collect();
        if watched.is_empty() {
            return;
        }
        self.page.heading(Notice::Watch);
        for condition in watched {
            let label = self.page.label(Term::Condition(condition));
            self.page.item(&label);
            // What fits in part and could not wait is told apart from what does not fit.
            let fits_in_part = self.assessment.ranked(condition).fit > Fit::Unlikely;
            let signs = if fits_in_part { self.would_show_by(condition) } else { Vec::new() };
            let signs = self.page.labels(signs);
            self.page.entry(1, Notice::WouldShowBy, &signs);
        }
    }

    /// What a runner would come to notice of a condition that must not be missed, and has neither told nor denied.
    fn would_show_by(&self, condition: Condition) -> Vec<Fact> {
        const MOST: usize = 3;
        let signs = condition.entry().danger.as_ref().map_or(FactSet::EMPTY, |danger| danger.findings);
        let known = self.assessment.known();
        let open = signs.difference(known.present).difference(known.absent).into_iter();
        let noticed = |fact: &Fact| fact.may_be_earlier() && self.assessment.may_ask(*fact);
        open.filter(noticed).take(MOST).collect()
    }

    fn contributors(&mut self) {
        let mut shown = self.assessment.contributors().filter(|found| found.shown > Shown::NotShown).peekable();
        if shown.peek().is_none() {
            return;
        }
        self.page.heading(Notice::Contributors);
        for found in shown {
            let label = self.page.label(Term::Contributor(found.contributor));
            let adds = self.page.say(Phrase::Adds(found.grade));
            let how = self.page.say(Phrase::Shown(found.shown));
            let signs = self.page.facts(found.facts);
            let (line, shown) = (self.page.lead(&label, &adds), self.page.lead(&how, &signs));
            self.page.item(&line);
            self.page.line(1, format_args!("{shown}"));
        }
    }

    fn next_questions(&mut self, plan: &CarePlan) {
        // The open safety questions are already listed above.
        let questions = other_questions(&self.page, self.assessment, plan);
        if !questions.is_empty() {
            self.page.heading(Notice::NextQuestions);
        }
        for question in questions {
            let line = question.line(&self.page);
            self.page.item(&line);
            if !question.how_to.is_empty() {
                self.page.line(1, format_args!("{}", question.how_to));
            }
        }
    }

    fn reported_without_answer(&mut self) {
        let facts: FactSet = self.assessment.case().reported_without_answer();
        if !facts.is_empty() {
            self.page.heading(Notice::ReportedWithoutAnswer);
            for fact in facts {
                let label = self.page.label(fact);
                self.page.item(&label);
            }
        }
    }

    fn closing(&mut self, warnings: &Warnings) {
        if !warnings.at_once.is_empty() {
            self.page.heading(Notice::GetHelpAtOnce);
        }
        for warning in &warnings.at_once {
            self.page.item_of(Phrase::Warning(*warning));
        }
        self.page.gap();
        self.page.notice(Notice::NotADiagnosis);
    }
}
