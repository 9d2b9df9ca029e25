//! The numbers that foretell the diagnoses best.

use std::cell::{Ref, RefCell};

use argmin::core::{CostFunction, Error, Executor, Gradient, State, TerminationReason};
use argmin::solver::linesearch::MoreThuenteLineSearch;
use argmin::solver::quasinewton::LBFGS;

use crate::cases::Told;
use crate::model::{Model, Numbers};

struct Problem<'a> {
    model: &'a Model,
    cases: &'a [&'a Told],
    /// What was tried last: the solver asks for the loss and then for its slopes.
    last: RefCell<Tried>,
}

/// Numbers with their loss and its slopes.
#[derive(Default)]
struct Tried {
    flat: Vec<f64>,
    loss: f64,
    slopes: Vec<f64>,
}

impl<'a> Problem<'a> {
    fn new(model: &'a Model, cases: &'a [&'a Told]) -> Self {
        Self { model, cases, last: RefCell::default() }
    }

    fn tried(&self, flat: &[f64]) -> Ref<'_, Tried> {
        if self.last.borrow().flat != flat {
            let numbers = Numbers { flat: flat.to_vec() };
            let (loss, slopes) = self.model.loss(&numbers, self.cases);
            self.last.replace(Tried { flat: numbers.flat, loss, slopes });
        }
        self.last.borrow()
    }
}

impl CostFunction for Problem<'_> {
    type Param = Vec<f64>;
    type Output = f64;

    fn cost(&self, flat: &Self::Param) -> Result<f64, Error> {
        Ok(self.tried(flat).loss)
    }
}

impl Gradient for Problem<'_> {
    type Param = Vec<f64>;
    type Gradient = Vec<f64>;

    fn gradient(&self, flat: &Self::Param) -> Result<Self::Gradient, Error> {
        Ok(self.tried(flat).slopes.clone())
    }
}

/// Fits the numbers on these cases, from the tables as judged.
pub fn fit(model: &Model, cases: &[&Told]) -> Numbers {
    let search = MoreThuenteLineSearch::new();
    let solver = LBFGS::new(search, 10).with_tolerance_grad(1e-4).expect("a tolerance");
    let start = model.start().flat;
    let fitted = Executor::new(Problem::new(model, cases), solver)
        .configure(|state| state.param(start).max_iters(300))
        .run()
        .expect("the loss is smooth and bounded");
    // Where it stopped for another reason, the numbers would depend on the way there.
    assert_eq!(fitted.state().get_termination_reason(), Some(&TerminationReason::SolverConverged));
    Numbers { flat: fitted.state().get_best_param().expect("a fit").clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases;
    use crate::model::HELD;

    #[test]
    fn slopes_are_those_of_the_loss() {
        let model = Model::new();
        let published = cases::published();
        let cases: Vec<&Told> = published.iter().step_by(40).collect();
        let mut numbers = model.start();
        for (index, number) in numbers.flat.iter_mut().enumerate() {
            *number = 0.1 * ((index % 7) as f64 - 3.0);
        }
        let (_, slopes) = model.loss(&numbers, &cases);
        let fitted = |index: &usize| model.parts.get(*index) != Some(&HELD);
        for (index, slope) in slopes.iter().enumerate().filter(|(index, _)| fitted(index)) {
            let at = |by: f64| {
                let mut moved = numbers.clone();
                moved.flat[index] += by;
                model.loss(&moved, &cases).0
            };
            let measured = (at(1e-5) - at(-1e-5)) / 2e-5;
            assert!((slope - measured).abs() < 1e-4, "{index}: {slope}, measured {measured}");
        }
    }
}
