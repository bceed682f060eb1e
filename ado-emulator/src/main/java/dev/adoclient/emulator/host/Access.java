package dev.adoclient.emulator.host;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Who may come in: one personal access token, and what becomes of a caller without it.
 */
public final class Access {

	private String token;

	private final Set<Permission> denied = EnumSet.noneOf(Permission.class);

	private boolean expired;

	private boolean anonymous;

	private SignInAnswer signInAnswer = SignInAnswer.AS_ASKED;

	/** Creates an access that accepts that token. */
	public Access(String token) {
		this.token = token;
	}

	/** The token that is accepted, be it as a basic password or as a bearer token. */
	public synchronized String token() {
		return this.token;
	}

	/** Accepts that token from now on, and no other. */
	public synchronized void accept(String token) {
		this.token = Objects.requireNonNull(token, "token");
		this.expired = false;
	}

	/** Lets every token expire, until another one is accepted. */
	public synchronized void expire() {
		this.expired = true;
	}

	/** Says how a caller who is not let in is answered. */
	public synchronized void answerStrangers(SignInAnswer answer) {
		this.signInAnswer = Objects.requireNonNull(answer, "answer");
	}

	public synchronized SignInAnswer signInAnswer() {
		return this.signInAnswer;
	}

	/**
	 * Says whether connection data is answered to everybody, with the anonymous identity,
	 * as the service does where a project is public.
	 */
	public synchronized void answerConnectionDataAnonymously(boolean anonymous) {
		this.anonymous = anonymous;
	}

	public synchronized boolean isConnectionDataAnonymous() {
		return this.anonymous;
	}

	/** Takes a permission away from the caller. */
	public synchronized void deny(Permission permission) {
		this.denied.add(permission);
	}

	/** Gives a permission back to the caller. */
	public synchronized void allow(Permission permission) {
		this.denied.remove(permission);
	}

	public synchronized boolean allows(Permission permission) {
		return !this.denied.contains(permission);
	}

	/** Whether that token opens the door. */
	public synchronized boolean admits(String candidate) {
		return !this.expired && this.token.equals(candidate);
	}

}
