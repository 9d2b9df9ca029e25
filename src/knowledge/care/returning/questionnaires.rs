//! Questionnaires whose totals a diary may hold, and how large a change counts. None of their wording is here: it
//! belongs to its owners.

use crate::keyed::keyed_table;
use crate::knowledge::sources::Source;

/// What the tables hold about a questionnaire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct QuestionnaireEntry {
    /// The questionnaire.
    pub questionnaire: Questionnaire,
    /// Its highest total. The lowest is 0.
    pub most: u8,
    /// Whether more is better.
    pub more_is_better: bool,
    /// The smallest change that is one, `None` where nobody has published it.
    pub least_change: Option<u8>,
    /// The change that matters to people, `None` where nobody has published it.
    pub important_change: Option<u8>,
    /// The total from which people call their state acceptable, if published.
    pub acceptable_from: Option<u8>,
    /// Where it comes from.
    pub source: Source,
}

const fn more_is_better(
    questionnaire: Questionnaire,
    most: u8,
    least_change: Option<u8>,
    important_change: Option<u8>,
    acceptable_from: Option<u8>,
    source: Source,
) -> QuestionnaireEntry {
    QuestionnaireEntry {
        questionnaire,
        most,
        more_is_better: true,
        least_change,
        important_change,
        acceptable_from,
        source,
    }
}

const fn less_is_better(
    questionnaire: Questionnaire,
    most: u8,
    least_change: Option<u8>,
    important_change: Option<u8>,
    source: Source,
) -> QuestionnaireEntry {
    QuestionnaireEntry {
        questionnaire,
        most,
        more_is_better: false,
        least_change,
        important_change,
        acceptable_from: None,
        source,
    }
}

keyed_table! {
    /// A questionnaire whose total a diary may hold.
    #[non_exhaustive]
    pub enum Questionnaire {
        //                       most       least    important   acceptable
        /// Pain from 0 to 10, as a number. 1 point is the least that people notice, 2 is much better.
        Pain = "nprs":
            less_is_better(10,  Some(1),  Some(2),               Source::Salaffi2004),
        /// University of Wisconsin running injury and recovery index, nine items. 36 is as able as before the injury.
        Uwri = "uwri":
            more_is_better(36,  Some(5),  Some(8),  None,        Source::Nelson2020),
        /// International hip outcome tool, twelve items, without surgery.
        Ihot12 = "ihot12":
            more_is_better(100, Some(14), Some(18), Some(63),    Source::Ihot12Nonop2025),
        /// One of the six scales of the Copenhagen hip and groin outcome score. The smallest change that is one in a
        /// single person is 17.7 to 33.8 by scale; the largest of them is used for all.
        Hagos = "hagos":
            more_is_better(100, Some(34), None,     None,        Source::Thorborg2011),
        /// Oslo questionnaire on overuse injury, the part on the hip: a week's severity. No change value was found.
        OstrcH2 = "ostrc_h2":
            less_is_better(100, None,     None,                  Source::Clarsen2013),
    }

    /// The questionnaires.
    pub const TOTALS: [QuestionnaireEntry];
}

impl Questionnaire {
    /// Its range, and how large a change counts.
    pub const fn entry(self) -> &'static QuestionnaireEntry {
        &TOTALS[self as usize]
    }
}
