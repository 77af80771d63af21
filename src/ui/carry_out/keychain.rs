//! The token in the keychain of this computer: kept when asked, fetched for its own address only, forgotten when asked.

use crate::domain::session::{Change, SecretToken, TenantUrl, read_tenant_url};
use crate::worker::{Command, KeychainError};

use super::super::app::App;
use super::super::many_view::Asking;
use super::super::state::SaveState;
use super::change;
use super::credentials::read_secret;

/// Whether the open setup may have its token remembered: practice has none worth it, and where nothing is saved nobody
/// would know that it is there.
fn may_keep(app: &App) -> bool {
    let state = &app.state;
    state.practice.is_none() && !state.session.is_practice() && state.save != SaveState::ReadOnly
}

/// The person wants the token remembered, or no longer.
pub fn ask_to_keep(app: &mut App, yes: bool) {
    if !may_keep(app) {
        return;
    }
    let keep = &mut app.state.many.keep;
    keep.wanted = yes;
    keep.failed = None;
    keep.gone = false;
    if yes {
        // The fields may be typed and not yet left.
        super::read_address(app);
        if !app.fields.token.is_empty() {
            read_secret(app);
        }
        keep_token(app);
    } else if app.state.session.answers().token_kept {
        app.state.many.keep.asking = Some(Asking::Forget);
        app.worker.send(Command::ForgetToken(app.state.session.id().to_owned()));
    }
}

/// Keeps the token of now for the address of now, when that was asked and is not done. Called where the person stands
/// by both: at the end of step 3, and whenever they are used.
pub fn keep_token(app: &mut App) {
    let kept = app.state.session.answers().token_kept;
    if !may_keep(app) || !(kept || app.state.many.keep.wanted) || app.state.many.keep.asking.is_some() {
        return;
    }
    let credentials = &app.state.credentials;
    let (Some(url), Some(token)) = (credentials.tenant_url().cloned(), credentials.token.clone()) else {
        return;
    };
    let there = app.state.many.keep.there.as_ref();
    if there.is_some_and(|(at, held)| at == url.as_str() && held.expose() == token.expose()) {
        return;
    }
    let keep = &mut app.state.many.keep;
    keep.asking = Some(Asking::Keep);
    keep.failed = None;
    keep.gone = false;
    keep.there = Some((url.as_str().to_owned(), token.clone()));
    keep.earlier = kept;
    let setup = app.state.session.id().to_owned();
    // Noted at once: whoever deletes this setup before the keychain has answered wants the token forgotten too.
    change(app, Change::TokenKept(true));
    app.worker.send(Command::KeepToken { setup, tenant_url: url, token });
}

/// Asks for the token of a setup that was opened.
pub fn fetch_token(app: &mut App) {
    let answers = app.state.session.answers();
    if !answers.token_kept || !may_keep(app) || app.state.credentials.token.is_some() {
        return;
    }
    let Some(tenant_url) = read_tenant_url(&answers.tenant_url).url else { return };
    let keep = &mut app.state.many.keep;
    keep.asking = Some(Asking::Fetch);
    keep.failed = None;
    app.worker.send(Command::FetchToken { setup: app.state.session.id().to_owned(), tenant_url });
}

/// Asks again for what did not work.
pub fn ask_again(app: &mut App) {
    if let Some((asking, _)) = app.state.many.keep.failed.take() {
        ask(app, asking);
    }
}

/// Asks the keychain for this.
pub fn ask(app: &mut App, asking: Asking) {
    match asking {
        Asking::Keep => ask_to_keep(app, true),
        Asking::Fetch => fetch_token(app),
        Asking::Forget => ask_to_keep(app, false),
    }
}

/// The keychain kept a token, or did not.
pub fn kept(app: &mut App, setup: &str, done: Result<(), KeychainError>) {
    if app.state.session.id() != setup {
        return;
    }
    let keep = &mut app.state.many.keep;
    keep.asking = None;
    match done {
        Ok(()) => {
            keep.wanted = false;
            // Another token or address may have come in the meantime.
            keep_token(app);
        }
        Err(error) => {
            keep.wanted = false;
            keep.there = None;
            keep.failed = Some((Asking::Keep, error));
            // The one of before is no longer the right one.
            if keep.earlier && error != KeychainError::Absent {
                app.worker.send(Command::ForgetToken(setup.to_owned()));
            }
            change(app, Change::TokenKept(false));
        }
    }
}

/// The keychain gave a token, or did not.
pub fn fetched(app: &mut App, setup: &str, token: Result<Option<SecretToken>, KeychainError>) {
    if app.state.session.id() != setup || app.state.many.keep.asking != Some(Asking::Fetch) {
        return;
    }
    app.state.many.keep.asking = None;
    let token = match token {
        Ok(token) => token,
        Err(error) => {
            app.state.many.keep.failed = Some((Asking::Fetch, error));
            return;
        }
    };
    // The person was quicker: what was pasted rules.
    if app.state.credentials.token.is_some() || !app.fields.token.is_empty() {
        return;
    }
    let answers = app.state.session.answers();
    let noted = answers.token.as_ref().map(|note| note.fingerprint.as_str());
    // Kept by an earlier window for another token than the one this setup is about: not the one that was tested.
    let token = token.filter(|token| noted.is_none_or(|noted| noted == token.fingerprint()));
    let url = app.state.credentials.tenant_url().map(TenantUrl::as_str).map(str::to_owned);
    // Typed anew since: the token was asked for the address that was saved.
    let same = url == read_tenant_url(&answers.tenant_url).url.map(|url| url.as_str().to_owned());
    match (token, url) {
        (Some(token), Some(url)) if same => {
            app.fields.token.set(token.expose());
            app.state.many.keep.there = Some((url, token));
            read_secret(app);
            app.state.later.token_wanted = false;
        }
        _ => {
            app.state.many.keep.gone = true;
            // What may be there is for another address or another token.
            app.worker.send(Command::ForgetToken(setup.to_owned()));
            change(app, Change::TokenKept(false));
        }
    }
}

/// The keychain forgot a token, or did not.
pub fn forgotten(app: &mut App, setup: &str, done: Result<(), KeychainError>) {
    if app.state.session.id() == setup && app.state.many.keep.asking == Some(Asking::Forget) {
        let keep = &mut app.state.many.keep;
        keep.asking = None;
        match done {
            Ok(()) => {
                keep.there = None;
                change(app, Change::TokenKept(false));
            }
            Err(error) => keep.failed = Some((Asking::Forget, error)),
        }
    } else if let Err(error) = done
        && error != KeychainError::Absent
    {
        // Of a setup that is gone, or a token that is no longer the right one.
        let why = app.state.texts.get(error.key());
        app.state.trouble = Some(app.state.texts.with("many-keychain-left", &[("why", (&why).into())]));
    }
}
