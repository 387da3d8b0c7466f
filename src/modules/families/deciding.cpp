// The school's answer to what families propose: each field by itself, written under the rule of its record.
#include "modules/families/entities.hpp"
#include "modules/families/facts.hpp"
#include "modules/families/rules.hpp"

namespace truong::families {

namespace {

bool is_open(const ProposedValue& value) {
    return value.state == ValueState::waiting || value.state == ValueState::stale;
}

/// Only rows that are there already change by the contact of the homeroom teacher; what else is written goes
/// through the rule of the record.
void write_contact(Tx& tx, const PartRow& part, std::string_view field) {
    const auto& row = *static_cast<const people::Guardianship*>(part.row.get());
    people::Contact contact{.id = row.id, .phone = {}, .email = {}, .occupation = {}, .lives_with = {}};
    if (field == "phone") contact.phone = row.phone;
    if (field == "email") contact.email = row.email;
    if (field == "occupation") contact.occupation = row.occupation;
    if (field == "lives_with") contact.lives_with = row.lives_with;
    people::keep_contact(tx, contact);
}

std::optional<people::VerifiedField> verified_field(std::string_view field) {
    if (field == "full_name") return people::VerifiedField::full_name;
    if (field == "birth_date") return people::VerifiedField::birth_date;
    if (field == "sex") return people::VerifiedField::sex;
    if (field == "personal_number") return people::VerifiedField::personal_number;
    return std::nullopt;
}

struct Accepted {
    bool has_paper = false;
    bool is_new = false;  // the school kept another value, or none
};
/// How sure the value is: a paper was seen, or the family says so. What the school kept already is not less
/// sure because a family says it, too.
void note_level(Tx& tx, const PartRow& part, const ProposedValue& value, Accepted accepted) {
    const auto field = verified_field(value.field);
    if (part.entity->key != type_key<people::Person>() || !field || value.wire_value.empty()) return;
    const auto level =
        accepted.has_paper ? people::VerificationLevel::paper_seen : people::VerificationLevel::declared;
    const auto held = tx.first<people::Verification>(
        (where<&people::Verification::person_id> == Id<people::Person>{part.id})
        && (where<&people::Verification::field> == *field));
    if (!accepted.is_new && held && held->level >= level) return;
    people::verify(
        tx,
        {.person_id = {part.id}, .field = *field, .level = level, .message = "Theo đề nghị của gia đình"});
}

class Deciding {
public:
    Deciding(Tx& tx, const ChangeProposal& proposal)
        : tx_(tx),
          proposal_(proposal), family_{.pupil = tx.get(proposal.pupil_id),
                                       .proposer = proposal.proposer_id.value_or(Id<people::Person>{})} {
        family_.himself = family_.proposer == family_.pupil.person_id;
    }
    ProposedValue accept(ProposedValue value) {
        const Entity& entity = tx_.catalog().of(type_key<ProposedValue>());
        auto part = find_part(tx_, family_, value.part);
        if (!part) refuse(ProblemKind::conflict, "id", "field_not_proposable");
        const Field& field = *part->entity->find(value.field);
        if (is_hidden(field) && !tx_.may_reveal(entity, value.id.value))
            refuse(ProblemKind::forbidden, "id", "value_out_of_sight");
        const std::string now = wire_text(field, part->row.get());
        switch (compare_values(value.old_mark, mark_of(tx_, family_.pupil.id, field, now),
                               mark_of(tx_, family_.pupil.id, field, value.wire_value))) {
            case CurrentValue::changed: return make_stale(value, field, now);
            case CurrentValue::unchanged: {
                write(*part, field, value);
                note_level(tx_, *part, value, {proposal_.has_paper, true});
                break;
            }
            case CurrentValue::already_so: note_level(tx_, *part, value, {proposal_.has_paper, false});
        }
        return settle(value, ValueState::accepted, "");
    }
    ProposedValue settle(ProposedValue value, ValueState state, const std::string& reason) {
        value.state = state;
        value.reason = reason;
        if (tx_.actor().person) value.decided_by = tx_.actor().person;
        value.decided_at = tx_.now();
        return tx_.put(value);
    }
    /// Decided once nothing waits any more.
    ChangeProposal close() {
        const auto values = tx_.all<ProposedValue>(where<&ProposedValue::proposal_id> == proposal_.id);
        if (std::any_of(values.begin(), values.end(), is_open)) return proposal_;
        proposal_.state = ProposalState::decided;
        proposal_.decided_at = tx_.now();
        return proposal_ = tx_.put(proposal_);
    }

private:
    /// Somebody looks at the record again; accepted once more it is written. The value of now stays in the
    /// record: the family reads this row, and may have lost the right to that.
    ProposedValue make_stale(ProposedValue value, const Field& field, const std::string& now) {
        value.state = ValueState::stale;
        value.old_mark = mark_of(tx_, family_.pupil.id, field, now);
        return tx_.put(value);
    }
    void write(PartRow& part, const Field& field, const ProposedValue& value) {
        require(store_text(part, field, value.wire_value, "value"));
        if (part.entity->key == type_key<people::Guardianship>())
            return write_contact(tx_, part, value.field);
        tx_.put_row(*part.entity, part.row.get(), {});
        part.id = part.entity->id_of(part.row.get());
    }
    Tx& tx_;
    ChangeProposal proposal_;
    Family family_;
};

/// A teacher who is a mother, too, does not answer herself.
void require_other_family(const Reader& reader, const std::optional<Id<people::Person>>& proposer) {
    const auto own = accounts::persons_of(reader, reader.actor().account);
    if (proposer
        && (proposer == reader.actor().person || std::find(own.begin(), own.end(), *proposer) != own.end()))
        refuse(ProblemKind::forbidden, "id", "own_proposal");
}

/// The proposal, still waiting; its keepers decide.
ChangeProposal proposal_to_decide(Tx& tx, Id<ChangeProposal> id) {
    const ChangeProposal proposal = tx.get(id);
    require_for_pupil(tx, proposal.pupil_id, keepers<&people::Pupil::id>);
    require_other_family(tx, proposal.proposer_id);
    if (proposal.state != ProposalState::waiting) refuse(ProblemKind::conflict, "id", "proposal_over");
    return proposal;
}

std::pair<ProposedValue, ChangeProposal> value_to_decide(Tx& tx, Id<ProposedValue> id) {
    const ProposedValue value = tx.get(id);
    require_for_pupil(tx, value.pupil_id, keepers<&people::Pupil::id>);
    require_other_family(tx, value.proposer_id);
    if (!is_open(value)) refuse(ProblemKind::conflict, "id", "value_decided");
    return {value, tx.get(value.proposal_id)};
}

void require_reason(const std::string& reason) {
    if (reason.find_first_not_of(" \t\n") == std::string::npos)
        refuse(ProblemKind::invalid, "reason", "required");
}

}  // namespace

ProposedValue accept_value(Tx& tx, const WhichValue& which) {
    const auto [value, proposal] = value_to_decide(tx, which.id);
    Deciding deciding(tx, proposal);
    const ProposedValue decided = deciding.accept(value);
    deciding.close();
    return decided;
}

ProposedValue refuse_value(Tx& tx, const ValueRefusal& refusal) {
    require_reason(refusal.reason);
    const auto [value, proposal] = value_to_decide(tx, refusal.id);
    Deciding deciding(tx, proposal);
    const ProposedValue decided = deciding.settle(value, ValueState::refused, refusal.reason);
    deciding.close();
    return decided;
}

ChangeProposal accept_all(Tx& tx, const WhichProposal& which) {
    Deciding deciding(tx, proposal_to_decide(tx, which.id));
    // What is stale was seen by nobody together with the rest: it is accepted by itself.
    for (const ProposedValue& value : tx.all<ProposedValue>(where<&ProposedValue::proposal_id> == which.id))
        if (value.state == ValueState::waiting) deciding.accept(value);
    return deciding.close();
}

ChangeProposal refuse_all(Tx& tx, const ProposalRefusal& refusal) {
    require_reason(refusal.reason);
    Deciding deciding(tx, proposal_to_decide(tx, refusal.id));
    for (const ProposedValue& value : tx.all<ProposedValue>(where<&ProposedValue::proposal_id> == refusal.id))
        if (is_open(value)) deciding.settle(value, ValueState::refused, refusal.reason);
    return deciding.close();
}

}  // namespace truong::families
