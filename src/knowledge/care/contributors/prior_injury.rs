//! An earlier injury: of all risk factors, the one that studies confirm most often.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ContributorEntry = ContributorEntry {
    contributor: Contributor::PriorInjury,
    signs: &[
        itself(risks(&[PreviousRunningInjury]),    Grade::B, Saragiotto2014),
        itself(risks(&[PreviousBoneStressInjury]), Grade::A, Wright2015),
        itself(risks(&[PreviousHipInjury]),        Grade::D, Judgement),
        itself(risks(&[PreviousGroinInjury]),      Grade::C, Ryan2014),
        itself(risks(&[LowBackPainHistory]),       Grade::D, Judgement),
        itself(findings(&[SimilarEpisodeBefore]),  Grade::D, Judgement),
    ],
    hints_needed: 1,
    outcomes: &[
        outcome(Desai2021,   HazardRatio,     1.9,  "injury after any earlier one; 224 recreational runners, 1 year").between(1.2, 3.2),
        outcome(Wright2015,  OddsRatio,       4.99, "stress fracture of the leg after an earlier one; runners").between(2.91, 8.56),
        outcome(Saragiotto2014, Studies,      5.0,  "of 8 prospective studies find it"),
        outcome(Inspire2023, OddsRatio,       1.59, "injury after an earlier one of the upper leg; runners injured in the past 12 months").between(1.15, 2.19),
        outcome(Inspire2023, PercentOfPeople, 20.5, "of new injuries are at the old place"),
    ],
    reviewed: "2026-11",
};
