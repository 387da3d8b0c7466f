#include "modules/privacy/requests.hpp"

#include "modules/privacy/entities.hpp"
#include "modules/privacy/gather.hpp"

namespace truong::privacy {

namespace {

[[noreturn]] void refuse(ProblemKind kind, std::string_view path, std::string_view code) {
    throw Problem(kind, {{.path = std::string(path), .code = std::string(code)}});
}

RequestClock clock_of(const Reader& reader, RequestKind kind) {
    const auto clock = reader.first<RequestClock>(where<&RequestClock::kind> == kind);
    if (!clock) refuse(ProblemKind::invalid, "kind", "clock_missing");
    return *clock;
}

bool request_waits(const Reader& reader, const DataRequest& wanted) {
    const Reader all = reader.unscoped("whether a request of this kind is open, whoever made it");
    return all.exists<DataRequest>(
        where<&DataRequest::person_id> == *wanted.person_id && where<&DataRequest::kind> == wanted.kind
        && where<&DataRequest::purpose> == wanted.purpose && where<&DataRequest::closed_at>.is_null());
}

DataRequest receive(Tx& tx, DataRequest request) {
    const RequestClock clock = clock_of(tx, request.kind);
    const calendar::DayTable table =
        calendar::days_off(tx, calendar::room_for(tx.today(), clock.acknowledge_working_days));
    const DueDays days = due_days(clock, tx.today(), request.third_party, table);
    request.received_at = tx.now();
    request.acknowledge_by = days.acknowledge_by;
    request.due_on = days.due_on;
    in_own_school(tx, "a demand is taken in whoever makes it", [&] { request = tx.put(request); });
    return request;
}

/// Who speaks: the person himself, who stands for the child, or a registrar with a paper in his hand.
Demand demand_of(Tx& tx, const NewRequest& wanted) {
    const Actor& actor = tx.actor();
    if (wanted.asked_by) {
        require_rule(tx, people::registrars);
        tx.get(wanted.person_id);
        return {wanted.person_id, *wanted.asked_by, Channel::paper};
    }
    const bool worn = actor.hat == Hat::staff || actor.hat == Hat::guardian || actor.hat == Hat::pupil;
    if (!worn || !actor.person || !actor.school) refuse(ProblemKind::forbidden, "", "forbidden");
    if (wanted.person_id != actor.person && !stands_for(tx, wanted.person_id))
        refuse(ProblemKind::not_found, "person_id", "not_found");
    return {wanted.person_id, actor.person, Channel::app};
}

/// Grown up he speaks for himself; until then those who stand for him speak as well.
void require_voice(Tx& tx, const Demand& demand) {
    Facts facts(tx, {}, tx.today());
    facts.add({demand.subject});
    const Standing standing = facts.standing(demand.subject);
    const bool guardian = facts.subject(demand.subject).guardians.contains(demand.asker);
    if (demand.asker == demand.subject) {
        if (standing == Standing::too_young) refuse(ProblemKind::invalid, "person_id", "too_young");
    } else if (!guardian) {
        refuse(ProblemKind::invalid, "asked_by", "not_representative");
    } else if (standing == Standing::adult) {
        refuse(ProblemKind::invalid, "person_id", "decides_himself");
    }
}

/// The request as the deciding school sees it, still to be decided.
DataRequest open_request(Tx& tx, Id<DataRequest> id) {
    require_rule(tx, people::registrars);
    const DataRequest request = tx.get(id);
    if (!is_open(request.state) || !request.person_id) refuse(ProblemKind::conflict, "id", "request_closed");
    return request;
}

/// Two looks by one person with two accounts are one look.
Id<people::Person> own_person(const Reader& reader) {
    if (!reader.actor().person) refuse(ProblemKind::forbidden, "", "person_unknown");
    return reader.actor().person;
}

/// Who closes a request has answered it, even if nobody said before that it had come in.
void close(Tx& tx, DataRequest& request, RequestState state) {
    request.state = state;
    request.closed_at = tx.now();
    if (!request.acknowledged_at) request.acknowledged_at = tx.now();
    request.decided_by = own_person(tx);
}

Condition still_open() { return where<&DataRequest::closed_at>.is_null(); }

}  // namespace

void in_own_school(Tx& tx, std::string_view reason, const std::function<void()>& work) {
    if (!tx.actor().school) refuse(ProblemKind::forbidden, "", "forbidden");
    tx.as_system(reason, work);
}

void open_withdrawal(Tx& tx, const Demand& demand, const Purpose& purpose) {
    const DataRequest request{.person_id = demand.subject,
                              .asked_by = demand.asker,
                              .kind = RequestKind::withdraw,
                              .purpose = purpose.code,
                              .channel = demand.channel,
                              .third_party = purpose.third_party};
    if (!request_waits(tx, request)) receive(tx, request);
}

DataRequest ask_request(Tx& tx, const NewRequest& wanted) {
    const Demand demand = demand_of(tx, wanted);
    require_voice(tx, demand);
    DataRequest request{.person_id = demand.subject,
                        .asked_by = demand.asker,
                        .kind = wanted.kind,
                        .details = wanted.details,
                        .purpose = wanted.purpose,
                        .channel = demand.channel};
    if (!wanted.purpose.empty()) {
        const auto purpose = tx.first<Purpose>(where<&Purpose::code> == wanted.purpose);
        if (!purpose) refuse(ProblemKind::invalid, "purpose", "purpose_unknown");
        request.third_party = purpose->third_party;
    }
    if (request_waits(tx, request)) refuse(ProblemKind::conflict, "kind", "request_open");
    return receive(tx, request);
}

DataRequest acknowledge_request(Tx& tx, const WhichRequest& in) {
    DataRequest request = open_request(tx, in.id);
    if (request.acknowledged_at) return request;
    request.acknowledged_at = tx.now();
    if (request.state == RequestState::received) request.state = RequestState::acknowledged;
    return tx.put(request);
}

DataRequest extend_request(Tx& tx, const RequestExtension& extension) {
    require_rule(tx, deciders);
    DataRequest request = open_request(tx, extension.id);
    require(check_extension(request, extension.reason, tx.today()));
    request.extended_from = request.due_on;
    request.due_on = request.due_on + clock_of(tx, request.kind).extension_days;
    request.extension_reason = extension.reason;
    return tx.put(request);
}

DataRequest prepare_request(Tx& tx, const RequestAnswer& proposal) {
    DataRequest request = open_request(tx, proposal.id);
    request.state = RequestState::prepared;
    request.prepared_by = own_person(tx);
    request.answer = proposal.answer;
    request.legal_ground = proposal.legal_ground;
    if (!request.acknowledged_at) request.acknowledged_at = tx.now();
    return tx.put(request);
}

DataRequest finish_request(Tx& tx, const RequestAnswer& answer) {
    require_rule(tx, deciders);
    DataRequest request = open_request(tx, answer.id);
    require(check_finish(request, own_person(tx)));
    const std::string stayed = execute(tx, request);
    // Where the person was erased, the row has been emptied meanwhile.
    DataRequest done = tx.get(answer.id);
    if (!answer.answer.empty()) done.answer = answer.answer;
    done.legal_ground = answer.legal_ground.empty() ? stayed : answer.legal_ground;
    close(tx, done, RequestState::finished);
    return tx.put(done);
}

DataRequest refuse_request(Tx& tx, const RequestAnswer& answer) {
    require_rule(tx, deciders);
    DataRequest request = open_request(tx, answer.id);
    if (answer.legal_ground.empty()) refuse(ProblemKind::invalid, "legal_ground", "ground_missing");
    request.answer = answer.answer;
    request.legal_ground = answer.legal_ground;
    close(tx, request, RequestState::refused);
    return tx.put(request);
}

Condition waiting_requests(const Reader&) { return still_open(); }

Condition late_requests(const Reader& reader) {
    const Date today = reader.today();
    return still_open()
           && (where<&DataRequest::due_on> < today
               || (where<&DataRequest::acknowledged_at>.is_null()
                   && where<&DataRequest::acknowledge_by> < today));
}

}  // namespace truong::privacy
