// Runs every step of the contract against a provider, with the official client as a stranger would use it.
// Prints one line of JSON for each step: {"step", "ok", "error"}.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import Stripe from "stripe";

const address = new URL(process.env.PROVIDER_ADDRESS);
const key = process.env.PROVIDER_KEY;
const clientOf = (apiKey, more = {}) =>
  new Stripe(apiKey, { host: address.hostname, port: address.port, protocol: "http", telemetry: false, maxNetworkRetries: 0, ...more });
const stripe = clientOf(key);
const yuan = (amount, more = {}) => ({ amount, currency: "cny", payment_method_types: ["card"], ...more });
const paid = (amount, more = {}) => stripe.paymentIntents.create(yuan(amount, { payment_method: "pm_card_visa", confirm: true, ...more }));
const refusal = async (promise) => {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return assert.fail("nothing was refused");
};

const steps = {
  async createAndRetrieve() {
    const made = await stripe.paymentIntents.create(yuan(300_000_00, { description: "竞买保证金", metadata: { cause: "deposit:1", round: "HP2611-0001" } }));
    assert.match(made.id, /^pi_[A-Za-z0-9]{24}$/);
    assert.ok(made.client_secret.startsWith(`${made.id}_secret_`));
    assert.equal(made.object, "payment_intent");
    assert.equal(made.status, "requires_payment_method");
    assert.equal(made.livemode, false);
    assert.deepEqual(made.metadata, { cause: "deposit:1", round: "HP2611-0001" });
    assert.match(made.lastResponse.requestId, /^req_/);
    assert.equal(made.lastResponse.apiVersion, Stripe.API_VERSION ?? made.lastResponse.apiVersion);
    const read = await stripe.paymentIntents.retrieve(made.id);
    assert.deepEqual(JSON.parse(JSON.stringify(read)), JSON.parse(JSON.stringify(made)));
    const changed = await stripe.paymentIntents.update(made.id, { metadata: { round: "", more: "1" } });
    assert.deepEqual(changed.metadata, { cause: "deposit:1", more: "1" });
  },

  async confirm() {
    const made = await stripe.paymentIntents.create(yuan(1_99));
    const done = await stripe.paymentIntents.confirm(made.id, { payment_method: "pm_card_visa" });
    assert.equal(done.status, "succeeded");
    assert.equal(done.amount_received, 1_99);
    const charge = await stripe.charges.retrieve(done.latest_charge);
    assert.equal(charge.status, "succeeded");
    assert.equal(charge.captured, true);
    assert.equal(charge.payment_intent, done.id);
    const again = await refusal(stripe.paymentIntents.confirm(made.id, { payment_method: "pm_card_visa" }));
    assert.equal(again.code, "payment_intent_unexpected_state");
    assert.equal(again.payment_intent.id, made.id);
  },

  async holdAndCapture() {
    const held = await paid(50_000_00, { capture_method: "manual" });
    assert.equal(held.status, "requires_capture");
    assert.equal(held.amount_capturable, 50_000_00);
    const tooMuch = await refusal(stripe.paymentIntents.capture(held.id, { amount_to_capture: 50_000_01 }));
    assert.equal(tooMuch.code, "amount_too_large");
    const taken = await stripe.paymentIntents.capture(held.id, { amount_to_capture: 20_000_00 });
    assert.equal(taken.status, "succeeded");
    assert.equal(taken.amount_received, 20_000_00);
    assert.equal(taken.amount_capturable, 0);
  },

  async cancel() {
    const held = await paid(10_00, { capture_method: "manual" });
    const gone = await stripe.paymentIntents.cancel(held.id, { cancellation_reason: "requested_by_customer" });
    assert.equal(gone.status, "canceled");
    assert.equal(gone.cancellation_reason, "requested_by_customer");
    assert.equal((await refusal(stripe.paymentIntents.capture(held.id))).code, "payment_intent_unexpected_state");
    const done = await paid(10_00);
    assert.equal((await refusal(stripe.paymentIntents.cancel(done.id))).code, "payment_intent_unexpected_state");
  },

  async refund() {
    const done = await paid(100_00);
    const part = await stripe.refunds.create({ payment_intent: done.id, amount: 30_00, metadata: { cause: "refund:1" } });
    assert.match(part.id, /^re_/);
    assert.equal(part.status, "succeeded");
    assert.equal((await refusal(stripe.refunds.create({ payment_intent: done.id, amount: 70_01 }))).param, "amount");
    const rest = await stripe.refunds.create({ charge: done.latest_charge });
    assert.equal(rest.amount, 70_00);
    assert.equal((await refusal(stripe.refunds.create({ payment_intent: done.id }))).code, "charge_already_refunded");
    const expanded = await stripe.paymentIntents.retrieve(done.id, { expand: ["latest_charge"] });
    assert.equal(expanded.latest_charge.refunded, true);
    assert.equal(expanded.latest_charge.amount_refunded, 100_00);
    const listed = await stripe.refunds.list({ payment_intent: done.id });
    assert.deepEqual(listed.data.map((each) => each.id), [rest.id, part.id]);
  },

  async replay() {
    const idempotencyKey = `replay-${Date.now()}`;
    const first = await stripe.paymentIntents.create(yuan(7_00, { payment_method: "pm_card_visa", confirm: true }), { idempotencyKey });
    const second = await stripe.paymentIntents.create(yuan(7_00, { payment_method: "pm_card_visa", confirm: true }), { idempotencyKey });
    assert.deepEqual(JSON.parse(JSON.stringify(second)), JSON.parse(JSON.stringify(first)));
    assert.equal(first.lastResponse.headers["idempotent-replayed"], undefined);
    assert.equal(second.lastResponse.headers["idempotent-replayed"], "true");
    const declinedKey = `declined-${Date.now()}`;
    const declined = () => refusal(paidWith("pm_card_chargeDeclined", declinedKey));
    assert.equal((await declined()).charge, (await declined()).charge);
  },

  async conflict() {
    const idempotencyKey = `conflict-${Date.now()}`;
    const made = await stripe.paymentIntents.create(yuan(7_00), { idempotencyKey });
    const other = await refusal(stripe.paymentIntents.create(yuan(8_00), { idempotencyKey }));
    assert.ok(other instanceof Stripe.errors.StripeIdempotencyError);
    assert.equal(other.statusCode, 400);
    assert.equal(other.rawType, "idempotency_error");
    const elsewhere = await refusal(stripe.paymentIntents.cancel(made.id, {}, { idempotencyKey }));
    assert.ok(elsewhere instanceof Stripe.errors.StripeIdempotencyError);

    // What failed its checks was not carried out, so its key is free.
    const freed = `freed-${Date.now()}`;
    await refusal(stripe.paymentIntents.create({ currency: "cny" }, { idempotencyKey: freed }));
    await stripe.paymentIntents.create(yuan(7_00), { idempotencyKey: freed });
  },

  async inProgress() {
    const idempotencyKey = `busy-${Date.now()}`;
    await behave({ behaviour: "slow", delaySeconds: 1, times: 1 });
    const slow = stripe.paymentIntents.create(yuan(9_00), { idempotencyKey });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const busy = await refusal(stripe.paymentIntents.create(yuan(9_00), { idempotencyKey }));
    assert.equal(busy.statusCode, 409);
    assert.equal(busy.code, "idempotency_key_in_use");
    const made = await slow;
    assert.equal((await stripe.paymentIntents.create(yuan(9_00), { idempotencyKey })).id, made.id);
  },

  async paging() {
    const customer = (await stripe.customers.create({ name: "周予安", email: "a@example.test", metadata: { bidder: "A17" } })).id;
    const ids = [];
    for (let i = 0; i < 7; i++) ids.unshift((await stripe.paymentIntents.create(yuan(100 + i, { customer }))).id);
    const first = await stripe.paymentIntents.list({ customer, limit: 3 });
    assert.equal(first.object, "list");
    assert.equal(first.url, "/v1/payment_intents");
    assert.equal(first.has_more, true);
    assert.deepEqual(first.data.map((each) => each.id), ids.slice(0, 3));
    const back = await stripe.paymentIntents.list({ customer, limit: 2, ending_before: ids[4] });
    assert.deepEqual(back.data.map((each) => each.id), ids.slice(2, 4));
    assert.equal(back.has_more, true);
    const all = await stripe.paymentIntents.list({ customer, limit: 3 }).autoPagingToArray({ limit: 100 });
    assert.deepEqual(all.map((each) => each.id), ids);
    const expanded = await stripe.paymentIntents.list({ customer, limit: 1, expand: ["data.customer"] });
    assert.equal(expanded.data[0].customer.name, "周予安");
    assert.equal((await refusal(stripe.paymentIntents.list({ limit: 101 }))).param, "limit");
    const removed = await stripe.customers.del(customer);
    assert.equal(removed.deleted, true);
  },

  async declined() {
    const error = await refusal(paidWith("pm_card_chargeDeclinedInsufficientFunds"));
    assert.ok(error instanceof Stripe.errors.StripeCardError);
    assert.equal(error.statusCode, 402);
    assert.equal(error.code, "card_declined");
    assert.equal(error.decline_code, "insufficient_funds");
    assert.match(error.charge, /^ch_/);
    assert.equal(error.payment_intent.status, "requires_payment_method");
    const kept = await stripe.paymentIntents.retrieve(error.payment_intent.id);
    assert.equal(kept.last_payment_error.decline_code, "insufficient_funds");
    assert.equal((await stripe.charges.retrieve(error.charge)).status, "failed");
    assert.equal((await stripe.paymentIntents.confirm(kept.id, { payment_method: "pm_card_visa" })).status, "succeeded");
  },

  async missingAndUnknown() {
    const missing = await refusal(stripe.paymentIntents.create({ currency: "cny" }));
    assert.ok(missing instanceof Stripe.errors.StripeInvalidRequestError);
    assert.equal(missing.code, "parameter_missing");
    assert.equal(missing.param, "amount");
    assert.equal((await refusal(stripe.paymentIntents.create(yuan(1.5)))).code, "parameter_invalid_integer");
    assert.equal((await refusal(stripe.paymentIntents.create(yuan(1, { nonsense: "1" })))).code, "parameter_unknown");
    assert.equal((await refusal(stripe.paymentIntents.create(yuan(1, { metadata: { a: "x".repeat(501) } })))).statusCode, 400);
    const absent = await refusal(stripe.paymentIntents.retrieve("pi_absent"));
    assert.equal(absent.statusCode, 404);
    assert.equal(absent.code, "resource_missing");
    assert.equal(absent.message, "No such payment_intent: 'pi_absent'");
    assert.ok((await refusal(stripe.products.list())).statusCode === 404);
  },

  async wrongKey() {
    const error = await refusal(clientOf("sk_test_wrong").balance.retrieve());
    assert.ok(error instanceof Stripe.errors.StripeAuthenticationError);
    const basic = await fetch(new URL("/v1/balance", address), { headers: { authorization: `Basic ${Buffer.from(`${key}:`).toString("base64")}` } });
    assert.equal(basic.status, 200);
  },

  async moneyMovesOn() {
    const court = await stripe.accounts.create({ type: "custom", country: "CN", business_profile: { name: "江州市中级人民法院" }, external_account: { object: "bank_account", country: "CN", currency: "cny", account_number: "6222000000001234", account_holder_name: "江州市中级人民法院" } });
    await paid(900_00);
    const before = (await stripe.balance.retrieve()).available[0].amount;
    const transfer = await stripe.transfers.create({ amount: 600_00, currency: "cny", destination: court.id, metadata: { cause: "court:1" } });
    assert.equal(transfer.destination, court.id);
    assert.equal((await stripe.balance.retrieve()).available[0].amount, before - 600_00);
    const asCourt = { stripeAccount: court.id };
    assert.equal((await stripe.balance.retrieve({}, asCourt)).available[0].amount, 600_00);
    const payout = await stripe.payouts.create({ amount: 250_00, currency: "cny", destination: court.external_accounts.data[0].id }, asCourt);
    assert.equal((await until(() => stripe.payouts.retrieve(payout.id, {}, asCourt), (each) => each.status === "paid")).amount, 250_00);
    assert.equal((await refusal(stripe.payouts.create({ amount: 350_01, currency: "cny" }, asCourt))).code, "balance_insufficient");
    const entries = await stripe.balanceTransactions.list({ limit: 100 }, asCourt);
    assert.equal(entries.data.reduce((sum, each) => sum + each.net, 0), 350_00);
    assert.ok((await refusal(stripe.balance.retrieve({}, { stripeAccount: "acct_absent" }))) instanceof Stripe.errors.StripePermissionError);
  },

  async webhook() {
    await withListener(async (url, received) => {
      const endpoint = await stripe.webhookEndpoints.create({ url, enabled_events: ["payment_intent.succeeded"] });
      assert.match(endpoint.secret, /^whsec_/);
      assert.equal((await stripe.webhookEndpoints.retrieve(endpoint.id)).secret, undefined);
      const done = await paid(12_00, { metadata: { cause: "hook" } });
      const [{ body, signature }] = await until(() => received, (all) => all.length === 1);
      const event = stripe.webhooks.constructEvent(body, signature, endpoint.secret);
      assert.equal(event.type, "payment_intent.succeeded");
      assert.equal(event.data.object.id, done.id);
      assert.equal(event.data.object.metadata.cause, "hook");
      const wrong = (...args) => assert.throws(() => stripe.webhooks.constructEvent(...args), Stripe.errors.StripeSignatureVerificationError);
      wrong(body, signature, "whsec_wrong");
      wrong(body.replace(done.id, "pi_other"), signature, endpoint.secret);
      wrong(body, signature.replace(/t=\d+/, "t=1"), endpoint.secret);
      const read = await stripe.events.retrieve(event.id);
      assert.deepEqual(JSON.parse(JSON.stringify(read.data)), JSON.parse(JSON.stringify(event.data)));
      const listed = await stripe.events.list({ type: "payment_intent.succeeded", limit: 1 });
      assert.equal(listed.data[0].id, event.id);
      await stripe.webhookEndpoints.del(endpoint.id);
    });
  },

  async webhookIsRepeatedUntilTaken() {
    await withListener(async (url, received) => {
      const endpoint = await stripe.webhookEndpoints.create({ url, enabled_events: ["customer.*"] });
      await stripe.customers.create({ name: "林知远" });
      const letters = await until(() => received, (all) => all.length === 2);
      assert.equal(letters[0].body, letters[1].body);
      await stripe.webhookEndpoints.del(endpoint.id);
    }, (count) => (count === 1 ? 500 : 200));
  },

  async brokenConnectionIsNoSecondPayment() {
    const retrying = clientOf(key, { maxNetworkRetries: 2 });
    await behave({ behaviour: "actsThenTimesOut", delaySeconds: 0, times: 1 });
    const customer = (await stripe.customers.list({ limit: 1 })).data[0]?.id;
    await behave({ behaviour: "actsThenTimesOut", delaySeconds: 0, times: 1, path: "/v1/payment_intents" });
    const done = await retrying.paymentIntents.create(yuan(33_33, { payment_method: "pm_card_visa", confirm: true, customer }));
    assert.equal(done.status, "succeeded");
    const same = (await stripe.paymentIntents.list({ limit: 100 })).data.filter((each) => each.amount === 33_33);
    assert.equal(same.length, 1);
  },
};

const paidWith = (means, idempotencyKey) =>
  stripe.paymentIntents.create(yuan(5_00, { payment_method: means, confirm: true }), idempotencyKey ? { idempotencyKey } : undefined);

async function behave(plan) {
  const answer = await fetch(new URL("/control/payments", address), { method: "PUT", headers: { "content-type": "application/json" }, body: JSON.stringify(plan) });
  assert.equal(answer.status, 204);
}

async function until(ask, holds) {
  const end = Date.now() + 8_000;
  for (;;) {
    const found = await ask();
    if (holds(found)) return found;
    if (Date.now() > end) assert.fail(`not in time: ${JSON.stringify(found)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function withListener(run, statusOf = () => 200) {
  const received = [];
  const server = createServer(async (request, response) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    received.push({ body: Buffer.concat(parts).toString("utf8"), signature: request.headers["stripe-signature"] });
    response.writeHead(statusOf(received.length)).end();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await run(`http://127.0.0.1:${server.address().port}/hook`, received);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

for (const [step, run] of Object.entries(steps)) {
  try {
    await run();
    console.log(JSON.stringify({ step, ok: true }));
  } catch (error) {
    console.log(JSON.stringify({ step, ok: false, error: String(error.stack ?? error) }));
  }
}
