// Each indicator for an outside portal: one POST, a key against doubles, tried again with pauses.
#include <algorithm>

#include "catalog/json_tree.hpp"
#include "modules/dossier/courier.hpp"
#include "modules/dossier/package.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/jobs/work.hpp"
#include "platform/services.hpp"

namespace truong::dossier {

namespace {

std::string place_of_token(Id<PushReceiver> id) { return "push_receiver/" + std::to_string(id.value); }

std::string bytes_of(std::string_view hex) {
    const auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        bytes += static_cast<char>(digit(hex[i]) * 16 + digit(hex[i + 1]));
    return bytes;
}

void judge_address(const Reader& reader, const std::string& url) {
    const bool local = reader.store().services().posts_to_this_machine;
    if (!good_address(url, local ? AddressReach::this_machine_too : AddressReach::internet))
        stop(ProblemKind::invalid, "url", "evidence_address");
}

/// It becomes a line of the request: nothing in it may begin another one.
void seal_token(const Reader& reader, PushReceiver& receiver, const std::string& token) {
    for (const char sign : token)
        if (static_cast<unsigned char>(sign) <= ' ' || sign == '\x7f')
            stop(ProblemKind::invalid, "token", "push_token_form");
    receiver.sealed_token = crypto::hex(reader.store().ring().seal(token, place_of_token(receiver.id)));
}

/// {"school": code, "topic": "THS/3.1", "data": {…}}
std::string body_of(const std::string& school, const Whole& whole, const AssessmentRow& row) {
    std::string text;
    {
        json::Object object(text);
        object.text("school", school);
        object.text("topic", whole.assessment.framework_code + '/' + row.code);
        json::Object data(object.member("data"));
        data.text("school_year", whole.year);
        data.text("framework_version", whole.assessment.framework_version);
        data.text("status", row.status);
        data.number("computed_level", row.computed_level);
        if (row.numerator) data.number("numerator", *row.numerator);
        if (row.denominator) data.number("denominator", *row.denominator);
        if (row.self_level) data.number("self_level", *row.self_level);
        data.number("evidence", row.evidence);
        if (whole.assessment.frozen_at) data.text("as_of", iso_text(*whole.assessment.frozen_at));
    }
    return text;
}

/// Without the token.
ReceiverLine line_of(const PushReceiver& row) { return {row.id, row.url, row.note, row.active}; }

struct Parcel {
    PushDelivery delivery;
    std::string url, token;
};

std::vector<Parcel> due_parcels(const Reader& reader, Id<PushReceiver> id) {
    std::vector<Parcel> parcels;
    const PushReceiver receiver = reader.get(id);
    if (!receiver.active) return parcels;
    const std::string token =
        reader.store().ring().unseal(bytes_of(receiver.sealed_token), place_of_token(id));
    for (const PushDelivery& delivery : reader.all<PushDelivery>(
             where<&PushDelivery::receiver_id> == id && where<&PushDelivery::state> == PushState::waiting))
        if (!delivery.next_at || !(reader.now() < *delivery.next_at))
            parcels.push_back({delivery, receiver.url, token});
    return parcels;
}

constexpr std::string_view stopped_fault = "push_given_up", hanging_fault = "push_too_slow";
struct Outcome {
    PushState state = PushState::waiting;
    int status = 0;
    std::string fault, message;
};

Outcome send(Courier& courier, const Parcel& parcel, const std::function<bool()>& leaves) {
    const auto answer = courier.post({.url = parcel.url,
                                      .headers = {{"Content-Type", "application/json"},
                                                  {"Authorization", "Bearer " + parcel.token},
                                                  {"Idempotency-Key", parcel.delivery.idempotency_key}},
                                      .body = parcel.delivery.body},
                                     leaves);
    Outcome outcome{.status = answer.status};
    if (!answer.fault.empty()) {
        outcome.fault = "push_" + answer.fault;
        return outcome;
    }
    const Reply reply = reply_in(answer.body);
    constexpr std::size_t longest = 400;
    outcome.message = whole_characters(reply.message, longest);
    outcome.fault = !reply.understood ? "push_bad_answer" : reply.success ? "" : "push_said_fail";
    if (reply.understood) outcome.state = reply.success ? PushState::arrived : PushState::refused;
    return outcome;
}

void note(Tx& tx, Id<PushDelivery> id, const Outcome& outcome) {
    tx.as_system(own_work, [&] {
        PushDelivery row = tx.get(id);
        // A post that somebody stopped is no fault of the receiver's: it counts for nothing and waits.
        const bool stopped = outcome.fault == stopped_fault;
        row.attempts += !stopped;
        row.state = outcome.state;
        row.next_at.reset();
        if (!stopped && row.state == PushState::waiting) {
            if (row.attempts >= most_attempts)
                row.state = PushState::failed;
            else
                row.next_at = Instant{tx.now().ms + pause_ms(row.attempts)};
        }
        tx.put(row);
        tx.put(PushAttempt{.delivery_id = id,
                           .at = tx.now(),
                           .status = outcome.status,
                           .fault = outcome.fault,
                           .message = outcome.message});
    });
}

std::int64_t enqueue_push(Tx& tx, Id<PushReceiver> id, std::optional<Instant> at) {
    std::string payload = "{\"id\":\"";
    append_id(payload, "psr", id.value);
    payload += "\"}";
    // A run that waits for its time must not hold back one that somebody asks for now.
    const std::string when = at ? std::to_string(at->ms) : std::string("now");
    return jobs::enqueue(tx, {.kind = push_kind,
                              .payload = payload,
                              .unique_key = "dossier.push." + std::to_string(id.value) + '.' + when,
                              .run_at = at});
}

}  // namespace

Reply reply_in(std::string_view body) {
    Reply reply;
    try {
        const json::Value value = json::parse(body);
        const json::Value* status = value.find("status");
        if (!status || !status->is(json::Type::string)) return reply;
        reply.understood = status->text == "SUCCESS" || status->text == "FAIL";
        reply.success = status->text == "SUCCESS";
        const json::Value* message = value.find("message");
        if (message && message->is(json::Type::string)) reply.message = message->text;
    } catch (const Problem&) {
        return {};
    }
    return reply;
}

ReceiverLine add_receiver(Tx& tx, const NewPushReceiver& wanted) {
    if (!asks(tx, leaders)) stop(ProblemKind::forbidden, "", "forbidden");
    judge_address(tx, wanted.url);
    if (wanted.token.empty()) stop(ProblemKind::invalid, "token", "push_token_missing");
    PushReceiver receiver{.framework_code = mirror_of(tx, wanted.framework_code, {}).framework,
                          .url = wanted.url,
                          .note = wanted.note};
    receiver = tx.put(receiver);
    seal_token(tx, receiver, wanted.token);
    return line_of(tx.put(receiver));
}

ReceiverLine change_receiver(Tx& tx, const ReceiverCorrection& wanted) {
    PushReceiver receiver = tx.get(wanted.id);
    receiver.url = wanted.url.value_or(receiver.url);
    receiver.note = wanted.note.value_or(receiver.note);
    receiver.active = wanted.active.value_or(receiver.active);
    judge_address(tx, receiver.url);
    if (wanted.token && !wanted.token->empty()) seal_token(tx, receiver, *wanted.token);
    return line_of(tx.put(receiver));
}

std::vector<ReceiverLine> receivers(const Reader& reader, const ReceiversQuery& query) {
    std::vector<ReceiverLine> lines;
    for (const PushReceiver& row :
         reader.all<PushReceiver>(where<&PushReceiver::framework_code> == query.framework))
        lines.push_back(line_of(row));
    return lines;
}

DossierJob push_assessment(Tx& tx, const PushAsk& ask) {
    const PushReceiver receiver = tx.get(ask.id);
    if (!asks(tx, leaders)) stop(ProblemKind::forbidden, "", "forbidden");
    if (!receiver.active) stop(ProblemKind::conflict, "id", "push_off");
    const Whole whole = whole_of(tx, ask.assessment_id);
    if (!whole.closed) stop(ProblemKind::conflict, "assessment_id", "package_needs_freezing");
    if (whole.assessment.framework_code != receiver.framework_code)
        stop(ProblemKind::invalid, "assessment_id", "assessment_not_this_step");
    const std::string school = tx.get(whole.school).code;
    tx.as_system(own_work, [&] {
        for (const AssessmentRow& row : whole.rows) {
            PushDelivery delivery{.receiver_id = ask.id,
                                  .assessment_id = ask.assessment_id,
                                  .node_code = row.code,
                                  .body = body_of(school, whole, row)};
            delivery.idempotency_key = crypto::hex(crypto::sha256(delivery.body));
            const auto known =
                tx.first<PushDelivery>(where<&PushDelivery::receiver_id> == ask.id
                                       && where<&PushDelivery::idempotency_key> == delivery.idempotency_key);
            if (known && known->state == PushState::arrived) continue;
            if (known) delivery = *known;
            delivery.state = PushState::waiting;
            delivery.attempts = 0;
            delivery.next_at.reset();
            tx.put(delivery);
        }
    });
    return {jobs::id_text(enqueue_push(tx, ask.id, {}))};
}

std::vector<DeliveryLine> deliveries(const Reader& reader, const WhichReceiver& which) {
    reader.get(which.id);
    std::map<Id<PushDelivery>, PushAttempt> last;
    std::vector<DeliveryLine> lines;
    const auto rows = reader.all<PushDelivery>(where<&PushDelivery::receiver_id> == which.id);
    std::vector<Id<PushDelivery>> ids;
    for (const PushDelivery& row : rows) ids.push_back(row.id);
    for (const PushAttempt& attempt : reader.all<PushAttempt>(where<&PushAttempt::delivery_id>.in(ids)))
        last[attempt.delivery_id] = attempt;
    for (const PushDelivery& row : rows) {
        DeliveryLine line{.delivery_id = row.id,
                          .node_code = row.node_code,
                          .state = row.state,
                          .attempts = row.attempts,
                          .next_at = row.next_at,
                          .idempotency_key = row.idempotency_key};
        if (const auto found = last.find(row.id); found != last.end()) {
            const PushAttempt& attempt = found->second;
            line.at = attempt.at;
            line.status = attempt.status;
            line.fault = attempt.fault;
            line.message = attempt.message;
            const Finding finding{
                .path = {}, .code = attempt.fault, .args = {std::to_string(attempt.status)}};
            if (!attempt.fault.empty()) line.fault_vi = sentence_vi(reader.catalog(), finding);
            if (!attempt.fault.empty()) line.fault_en = sentence_en(reader.catalog(), finding);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

/// Sends what is due; what did not arrive is asked for again when its pause is over.
void run_push(jobs::Work& work) {
    const auto which = work.input<WhichReceiver>();
    std::vector<Parcel> parcels;
    work.store().read(work.actor(), work.operation(),
                      [&](const Reader& reader) { parcels = due_parcels(reader, which.id); });
    Courier courier(work.store().services().posts_to_this_machine ? outgoing::Reach::this_machine_too
                                                                  : outgoing::Reach::internet);
    std::int64_t done = 0, arrived = 0;
    std::optional<Outcome> hanging;
    for (const Parcel& parcel : parcels) {
        if (work.cancelled()) return;
        // A receiver that hangs is let go: the others would wait as long, and find as little.
        const Outcome outcome = hanging ? *hanging : send(courier, parcel, [&] { return work.cancelled(); });
        if (outcome.fault == hanging_fault) hanging = outcome;
        arrived += outcome.state == PushState::arrived;
        work.write([&](Tx& tx) { note(tx, parcel.delivery.id, outcome); });
        if (outcome.fault == stopped_fault) return;
        work.progress(++done, static_cast<std::int64_t>(parcels.size()));
    }
    work.write([&](Tx& tx) {
        std::optional<Instant> next;
        for (const PushDelivery& row :
             tx.all<PushDelivery>(where<&PushDelivery::receiver_id> == which.id
                                  && where<&PushDelivery::state> == PushState::waiting))
            if (row.next_at && (!next || *row.next_at < *next)) next = row.next_at;
        if (next) enqueue_push(tx, which.id, next);
        work.finish(tx,
                    "{\"sent\":" + std::to_string(done) + ",\"arrived\":" + std::to_string(arrived) + '}');
    });
}

}  // namespace truong::dossier
