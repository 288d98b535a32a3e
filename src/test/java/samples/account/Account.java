package samples.account;

/** Something of a module called account. */
public final class Account {}
