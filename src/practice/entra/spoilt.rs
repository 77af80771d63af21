//! What a planted fault has changed, thing by thing, and how just that is put back.
//!
//! A fault that is cleared undoes its own changes where they still stand. What somebody has changed since stays, and so
//! does what another fault has made of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::app::{App, Member};
use super::fault::EntraFault;
use super::mapping::{Mapping, MappingRow, Source};
use super::people::EntraPerson;
use super::scope::{Scope, ScopingFilter};
use super::simulator::Simulator;
use super::view::AppKind;

/// Something that a fault can change. People go by their position in the directory, apps by the number under which
/// they were made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Spot {
    /// Whether somebody may sign in.
    Enabled(usize),
    Mail(usize),
    /// Object id of somebody's manager.
    Manager(usize),
    Kind(u64),
    /// The row of the mapping with this target.
    Row(u64, &'static str),
    GroupMapping(u64),
    Scope(u64),
    ScopeInForce(u64),
    Filter(u64),
    Threshold(u64),
    /// Whether somebody is assigned by name.
    Direct(u64, usize),
}

impl Spot {
    /// The app it lies in, and whether a change there begins with a first cycle.
    fn app(self) -> Option<(u64, bool)> {
        match self {
            Self::Enabled(_) | Self::Mail(_) | Self::Manager(_) => None,
            Self::Row(app, _) | Self::GroupMapping(app) | Self::ScopeInForce(app) | Self::Filter(app) => {
                Some((app, true))
            }
            Self::Kind(app) | Self::Scope(app) | Self::Threshold(app) | Self::Direct(app, _) => {
                Some((app, false))
            }
        }
    }
}

/// What stands at a spot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    Flag(bool),
    Text(Option<String>),
    Kind(AppKind),
    /// The place of the row among the others, and its source; `None` when there is no such row.
    Row(Option<(usize, Source)>),
    Scope(Scope),
    Filter(Option<ScopingFilter>),
    Threshold(Option<u32>),
}

impl Value {
    /// A row that stands at the end unless it is there already.
    pub(super) fn row(source: Source) -> Self {
        Self::Row(Some((usize::MAX, source)))
    }

    /// Whether both mean the same; the place of a row means nothing.
    fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Row(one), Self::Row(other)) => {
                one.as_ref().map(|(_, source)| source) == other.as_ref().map(|(_, source)| source)
            }
            _ => self == other,
        }
    }
}

/// One thing that a fault changed.
#[derive(Debug)]
pub(super) struct Change {
    /// Of two changes of one thing the later has the higher number.
    order: u64,
    before: Value,
    pub(super) made: Value,
}

pub(super) type Changes = BTreeMap<Spot, Change>;

impl Simulator {
    /// Changes something for a planted fault. Nothing is remembered of what was so already.
    pub(super) fn spoil(&mut self, fault: EntraFault, spot: Spot, value: Value) {
        let Some(before) = self.read(spot).filter(|before| !before.is(&value)) else { return };
        let order = self.number();
        if let Some(planted) = self.planted.get_mut(&fault) {
            planted.changes.insert(spot, Change { order, before, made: value.clone() });
            self.write(spot, value);
        }
    }

    /// Puts back what a fault that is no longer planted had changed, where it still is as the fault made it.
    pub(super) fn put_back(&mut self, changes: Changes) {
        let mut restored = Vec::new();
        for (spot, change) in changes {
            let others = self.planted.values_mut().filter_map(|planted| planted.changes.get_mut(&spot));
            let above = others.filter(|other| other.order > change.order).min_by_key(|other| other.order);
            if let Some(above) = above {
                // Another fault lies over it: that one puts back what was there before both.
                if above.before.is(&change.made) {
                    above.before = change.before;
                }
            } else if self.read(spot).is_some_and(|now| now.is(&change.made)) {
                self.write(spot, change.before);
                restored.push(spot);
            }
        }
        self.follow(&restored);
    }

    /// Lets the apps follow in which something has changed.
    pub(super) fn follow(&mut self, spots: &[Spot]) {
        let mut apps: BTreeMap<u64, bool> = BTreeMap::new();
        for (app, anew) in spots.iter().filter_map(|spot| spot.app()) {
            *apps.entry(app).or_default() |= anew;
        }
        for (app, anew) in apps {
            self.in_app(app, |sim| {
                sim.refresh_scope();
                if anew {
                    sim.begin_anew();
                }
            });
        }
    }

    /// Does something with one app in front, by the number under which it was made; nothing when it is gone.
    pub(super) fn in_app(&mut self, made: u64, work: impl FnOnce(&mut Self)) {
        let number = self.apps().position(|app| app.made == made);
        if let Some(number) = number {
            self.with_app(number, work);
        }
    }

    /// What stands there; `None` when the app or the person is gone.
    fn read(&self, spot: Spot) -> Option<Value> {
        let person = |at: usize| self.directory.people.get(at);
        let app = |made: u64| self.apps().find(|app| app.made == made);
        Some(match spot {
            Spot::Enabled(at) => Value::Flag(person(at)?.enabled),
            Spot::Mail(at) => Value::Text(person(at)?.mail.clone()),
            Spot::Manager(at) => Value::Text(person(at)?.manager.clone()),
            Spot::Kind(made) => Value::Kind(app(made)?.view.as_ref()?.kind),
            Spot::Row(made, target) => Value::Row(row_of(&app(made)?.mapping, target)),
            Spot::GroupMapping(made) => Value::Flag(app(made)?.mapping.groups),
            Spot::Scope(made) => Value::Scope(app(made)?.settings.scope),
            Spot::ScopeInForce(made) => Value::Scope(app(made)?.scope_in_force),
            Spot::Filter(made) => Value::Filter(app(made)?.settings.filter.clone()),
            Spot::Threshold(made) => Value::Threshold(app(made)?.settings.deletion_threshold),
            Spot::Direct(made, at) => Value::Flag(app(made)?.people.get(&at).is_some_and(|m| m.direct)),
        })
    }

    fn write(&mut self, spot: Spot, value: Value) {
        let now = self.now;
        match (spot, value) {
            (Spot::Enabled(at), Value::Flag(enabled)) => self.on_person(at, |p| p.enabled = enabled),
            (Spot::Mail(at), Value::Text(mail)) => self.on_person(at, |p| p.mail = mail),
            (Spot::Manager(at), Value::Text(manager)) => self.on_person(at, |p| p.manager = manager),
            (Spot::Kind(made), Value::Kind(kind)) => self.on_app(made, |app| {
                if let Some(view) = &mut app.view {
                    view.kind = kind;
                }
            }),
            (Spot::Row(made, target), Value::Row(row)) => {
                self.on_app(made, |app| set_row(Arc::make_mut(&mut app.mapping), target, row));
            }
            (Spot::GroupMapping(made), Value::Flag(groups)) => {
                self.on_app(made, |app| Arc::make_mut(&mut app.mapping).groups = groups);
            }
            (Spot::Scope(made), Value::Scope(scope)) => self.on_app(made, |app| app.settings.scope = scope),
            (Spot::ScopeInForce(made), Value::Scope(scope)) => {
                self.on_app(made, |app| app.scope_in_force = scope);
            }
            (Spot::Filter(made), Value::Filter(filter)) => {
                self.on_app(made, |app| app.settings.filter = filter);
            }
            (Spot::Threshold(made), Value::Threshold(threshold)) => {
                self.on_app(made, |app| app.settings.deletion_threshold = threshold);
            }
            (Spot::Direct(made, at), Value::Flag(direct)) => self.on_app(made, |app| {
                app.people.entry(at).or_insert_with(|| Member::new(now)).direct = direct;
            }),
            // No spot is ever given a value of another kind than it holds.
            _ => {}
        }
    }

    fn on_person(&mut self, at: usize, change: impl FnOnce(&mut EntraPerson)) {
        if let Some(person) = self.directory.people.get_mut(at) {
            change(person);
        }
    }

    fn on_app(&mut self, made: u64, change: impl FnOnce(&mut App)) {
        let mut apps = std::iter::once(&mut self.app).chain(&mut self.others);
        if let Some(app) = apps.find(|app| app.made == made) {
            change(app);
        }
    }
}

fn row_of(mapping: &Mapping, target: &str) -> Option<(usize, Source)> {
    let mut rows = mapping.rows.iter().enumerate();
    rows.find(|(_, row)| row.target == target).map(|(at, row)| (at, row.source.clone()))
}

fn set_row(mapping: &mut Mapping, target: &str, row: Option<(usize, Source)>) {
    match row {
        None => mapping.remove(target),
        Some((_, source)) if mapping.source(target).is_some() => mapping.set(target, source),
        Some((at, source)) => {
            let at = at.min(mapping.rows.len());
            mapping.rows.insert(at, MappingRow { target: target.to_owned(), source });
        }
    }
}
