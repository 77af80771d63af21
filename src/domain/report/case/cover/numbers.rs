//! Numbers of companies and domains while others look on: a name that was met keeps its number.

use super::plain::fold;

/// The place of a name among those that were met, counted from 1.
pub(super) fn number(names: &mut Vec<String>, name: &str) -> u32 {
    let name = fold(name);
    let known = names.iter().position(|known| *known == name);
    counted(known.unwrap_or_else(|| {
        names.push(name);
        names.len() - 1
    }))
}

/// The same for the name of a field: while letters come and go at its end, it stays one.
pub(super) fn typed(names: &mut Vec<String>, typing: &mut Option<usize>, name: &str) -> u32 {
    let folded = fold(name);
    let before = typing.and_then(|at| Some((at, names.get_mut(at)?)));
    if let Some((at, before)) = before
        && (folded.starts_with(before.as_str()) || before.starts_with(folded.as_str()))
    {
        *before = folded;
        return counted(at);
    }
    let number = number(names, name);
    *typing = usize::try_from(number - 1).ok();
    number
}

fn counted(place: usize) -> u32 {
    u32::try_from(place + 1).unwrap_or(u32::MAX)
}
