//! What a run log gives: the figures, the answers, the words, and what must hold for every log.

mod answers;
mod figures;
mod json;
mod logs;
mod properties;
mod rejected;
mod spike;
mod suspicions;
mod words;
