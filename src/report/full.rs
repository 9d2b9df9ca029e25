//! Composes the whole answer for the runner.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::care_plan::{plan_text, service};
use super::explanation::{grounds, mind};
use super::page::Page;
use super::run_log::from_log;
use crate::assess::{Assessment, Conclusion, Raised, RaisedBy, Ranked, Told, Warnings, WhatIf, assess};
use crate::case::Case;
use crate::knowledge::conditions::UsualPair;
use crate::knowledge::triage::Warning;
use crate::plan::{CarePlan, plan};
use crate::vocabulary::{Answer, Condition, Fact, FactSet, Field, Fit, Shown, Urgency, Weight};
use crate::wording::{Notice, Phrase, Term, Wording};

/// An assessment as plain text for the runner.
///
/// The urgency comes first and alone. Then come whether to run and walk, the signs with which to go sooner, the
/// reasons, open questions, possible causes by family with what speaks for and against them, what must not be missed,
/// what may feed the pain, what the run log shows, what to ask next, what to do, what was left out, and the signs
/// with which to get help at once. [`clinician_report`](super::clinician_report) is the same with ratios and sources,
/// and with every cause: here, one that cannot wait as long as the urgency says is named among the causes only if it
/// [fits](Assessment::told).
///
/// In an emergency the causes, the questions, the plan and the signs to watch for are left out: they would only cause
/// delay.
///
/// ```
/// use running_hip_pain::{assess, Case, Finding, report::report, wording::English};
/// let case = Case::builder(29).present(Finding::SaddleNumbness).build()?;
/// let text = report(&assess(&case), &English);
/// assert!(text.starts_with("EMERGENCY"));
/// # Ok::<(), running_hip_pain::CaseErrors>(())
/// ```
pub fn report(assessment: &Assessment, wording: &(impl Wording + ?Sized)) -> String {
    let plan = plan(assessment);
    let shown = plan.urgency();
    let warnings = assessment.warnings(shown);
    let mut out = Report { page: Page::new(wording), assessment, shown };
    out.urgency(&plan);
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
    fn urgency(&mut self, plan: &CarePlan) {
        let urgency = plan.urgency();
        let heading = self.page.label(Term::Urgency(urgency));
        let advice = self.page.say(Phrase::Urgency(urgency));
        self.page.line(0, format_args!("{heading}: {advice}"));
        if let Some(service) = service(urgency) {
            let name = self.page.say(Phrase::Service(service));
            self.page.entry(0, Notice::Where, &name);
        }
        let running = self.page.say(Phrase::Running(plan.running()));
        self.page.entry(0, Notice::Running, &running);
        if urgency < Urgency::Emergency && plan.weight() > Weight::AsUsual {
            let weight = self.page.say(Phrase::Weight(plan.weight()));
            self.page.entry(0, Notice::Walking, &weight);
        }
    }

    fn go_sooner(&mut self, warnings: &Warnings) {
        let lead = match self.shown {
            Urgency::SelfCare => Notice::GoIf,
            Urgency::Routine => Notice::GoSoonerIf,
            Urgency::Soon | Urgency::Urgent | Urgency::Emergency => Notice::GoTheSameDayIf,
        };
        self.warnings(lead, &warnings.go_sooner);
    }

    fn warnings(&mut self, lead: Notice, warnings: &[Warning]) {
        if warnings.is_empty() {
            return;
        }
        self.page.heading(lead);
        for warning in warnings {
            let text = self.page.say(Phrase::Warning(*warning));
            self.page.item(&text);
        }
    }

    fn reasons(&mut self, plan: &CarePlan) {
        let guards = plan.urgency() > self.assessment.urgency();
        // One reason is enough for a level. Those for lower levels would only dilute it.
        let mut raised = self.assessment.triage().raised().peekable();
        let most = raised.peek().map(|raised| raised.urgency);
        if most.is_some() || guards {
            self.page.heading(Notice::Why);
        }
        if guards {
            self.guarded();
        }
        let Some(most) = most else { return };
        let reasons: Vec<Raised> = raised.take_while(|raised| raised.urgency == most).collect();
        let is_named = |raised: &&Raised| match raised.by {
            RaisedBy::Danger(condition) => self.assessment.may_be_named(condition),
            RaisedBy::RedFlag(_) | RaisedBy::Course(_) => true,
        };
        let named: Vec<Raised> = reasons.iter().filter(is_named).copied().collect();
        // What alone raised it is never kept back.
        for raised in if named.is_empty() { reasons } else { named } {
            let reason = match raised.by {
                RaisedBy::RedFlag(flag) => self.page.say(Phrase::RedFlag(flag)),
                RaisedBy::Course(sign) => self.page.say(Phrase::Course(sign)),
                RaisedBy::Danger(condition) => {
                    let lead = self.page.word(Notice::DangerSigns);
                    let label = self.page.label(Term::Condition(condition));
                    format!("{lead}: {label}.")
                }
            };
            self.page.item(&reason);
            let carriers = self.page.carriers(self.assessment.case(), raised.facts);
            self.page.entry(1, Notice::Because, &carriers);
        }
    }

    /// What a plan guards against: the likeliest conditions that must not be missed. One that cannot wait for a day is
    /// named only if it is plausible, because then it may be what asks for the visit.
    fn guarded(&mut self) {
        const MOST: usize = 3;
        let ranked = self.assessment.ranking().iter().map(|ranked| ranked.condition);
        let is_guarded =
            |condition: &Condition| condition.entry().is_guarded() && self.assessment.may_be_named(*condition);
        let guarded: Vec<Condition> = ranked.filter(is_guarded).collect();
        let can_wait = |condition: &Condition| {
            let danger = condition.entry().danger.as_ref();
            let waits = danger.is_none_or(|danger| danger.can_wait_with(Urgency::Soon.max(self.shown)));
            waits || self.assessment.is_plausible(*condition)
        };
        let waiting: Vec<Condition> = guarded.iter().copied().filter(can_wait).collect();
        let named = if waiting.is_empty() { guarded } else { waiting };
        let labels = self.page.labels(named.into_iter().take(MOST).map(Term::Condition));
        let lead = self.page.word(Notice::Guarded);
        self.page.item(&format!("{lead}: {labels}."));
    }

    fn open_questions(&mut self, headline: &CarePlan) {
        let triage = self.assessment.triage();
        if !triage.provisional {
            return;
        }
        if triage.unasked().next().is_some() {
            self.page.heading(Notice::Provisional);
        }
        for question in triage.unasked() {
            // The question in one sentence or, where part of it is answered, only what is not.
            let open = question.facts().intersection(triage.unasked_facts());
            if open == question.facts() {
                let text = self.page.say(Phrase::Safety(question));
                self.page.item(&text);
            } else {
                for fact in open {
                    let text = self.page.say(Phrase::Question(fact));
                    self.page.item(&text);
                }
            }
        }
        let could_not_say = self.page.facts(triage.open_facts().difference(triage.unasked_facts()));
        self.page.entry(0, Notice::CouldNotSay, &could_not_say);
        // How urgent would a plan be if every open question were answered "no"?
        let no = |case: Case, fact| case.with(fact, Answer::Absent).unwrap_or(case);
        let clear = triage.open_facts().into_iter().fold(self.assessment.case().clone(), no);
        let clear = plan(&assess(&clear)).urgency();
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
            self.page.item(&format!("{label} ({fit})"));
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
        self.page.line(1, format_args!("{label}: {fit}"));
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
            self.page.item(&format!("{label}: {adds}"));
            self.page.line(1, format_args!("{how}: {signs}"));
        }
    }

    fn next_questions(&mut self, plan: &CarePlan) {
        let asked = self.assessment.triage().open_facts();
        // The open safety questions are already listed above.
        let changes = self.assessment.what_would_change().into_iter().filter(|change| !asked.contains(change.fact));
        let told: Vec<(Fact, String)> = changes
            .filter_map(|change| {
                let question = self.page.say(Phrase::Question(change.fact));
                Some((change.fact, format!("{question} ({})", self.then(&change, plan)?)))
            })
            .collect();
        // The age is a safety question, and the plan says what a pregnancy means for it.
        let by_name = self.assessment.fields_that_decide().into_iter();
        let by_name: Vec<Field> = by_name.filter(|field| !matches!(field, Field::Age | Field::Pregnancy)).collect();
        if !(told.is_empty() && by_name.is_empty()) {
            self.page.heading(Notice::NextQuestions);
        }
        for field in by_name {
            let question = self.page.say(Phrase::FieldQuestion(field));
            self.page.item(&question);
        }
        for (fact, question) in told {
            self.page.item(&question);
            let how = self.page.say(Phrase::HowTo(fact));
            if !how.is_empty() {
                self.page.line(1, format_args!("{how}"));
            }
        }
    }

    /// How an answer would change what the result already says: the urgency, whether to run or, below a visit today,
    /// what would fit best.
    fn then(&self, change: &WhatIf, plan: &CarePlan) -> Option<String> {
        let answer = if change.answer == Answer::Present { Notice::IfYes } else { Notice::IfNo };
        let lead = self.page.word(answer);
        let outcome = if change.urgency > plan.urgency() {
            self.page.label(Term::Urgency(change.urgency))
        } else if change.running > plan.running() {
            self.page.say(Phrase::Running(change.running))
        } else if plan.urgency() < Urgency::Urgent
            && change.first != self.assessment.ranking()[0].condition
            && self.would_be_a_cause(change)
        {
            format!("{} {}", self.page.word(Notice::WouldFitBest), self.page.label(Term::Condition(change.first)))
        } else {
            return None;
        };
        Some(format!("{lead}: {outcome}"))
    }

    /// Whether the condition that would come first would be told as a cause once the answer is given.
    fn would_be_a_cause(&self, change: &WhatIf) -> bool {
        let then = self.assessment.case().with(change.fact, change.answer);
        then.is_ok_and(|then| assess(&then).told(change.first, self.shown.max(change.urgency)) == Told::Cause)
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
        self.warnings(Notice::GetHelpAtOnce, &warnings.at_once);
        self.page.gap();
        self.page.notice(Notice::NotADiagnosis);
    }
}
