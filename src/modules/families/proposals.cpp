// What families propose: taken in whole or not at all.
#include "modules/families/entities.hpp"
#include "modules/families/facts.hpp"
#include "modules/families/rules.hpp"
#include "modules/workspace/api.hpp"

namespace truong::families {

namespace {

constexpr int open_proposals = 20;  // of one person about one child: more is not read by anybody

std::string id_of(Id<ChangeProposal> id) {
    std::string text;
    append_id(text, "prp", id.value);
    return text;
}

/// A file of his own that hangs on nothing yet: from now on whoever sees the proposal reads it.
void attach(Tx& tx, const ChangeProposal& proposal, Id<files::StoredFile> file, const std::string& title) {
    if (files::readable(tx, file).uploaded_by != tx.actor().account.value)
        refuse(ProblemKind::forbidden, "file_id", "not_your_upload");
    if (files::is_attached(tx, file)) refuse(ProblemKind::conflict, "file_id", "paper_attached");
    tx.as_system("a paper belongs to the proposal of who uploaded it", [&] {
        tx.put(workspace::Attachment{.record = id_of(proposal.id),
                                     .person_id = proposal.person_id,
                                     .author_id = tx.actor().account,
                                     .audience = workspace::Audience::readers,
                                     .file_id = file,
                                     .title = title});
    });
}

/// Judges one wanted value and makes the row that keeps it.
class Taking {
public:
    Taking(const Reader& reader, const Family& family) : reader_(reader), family_(family) {
        for (const ProposedValue& value : reader.all<ProposedValue>(
                 (where<&ProposedValue::pupil_id> == family.pupil.id)
                 && (where<&ProposedValue::proposer_id> == family.proposer)
                 && where<&ProposedValue::state>.in({ValueState::waiting, ValueState::stale})))
            waiting_.emplace(value.part, value.field);
    }
    void take(const WantedValue& wanted, const std::string& path) {
        auto part = find_part(reader_, family_, wanted.part);
        if (!part) return add(path + ".part", "field_not_proposable");
        if (waiting_.contains({wanted.part, wanted.field})) return add(path + ".field", "already_waiting");
        const Field& field = *part->entity->find(wanted.field);
        ProposedValue value{.pupil_id = family_.pupil.id,
                            .proposer_id = family_.proposer,
                            .part = wanted.part,
                            .field = wanted.field,
                            .label_vi = std::string(field.label.vi)};
        const std::string old_wire = wire_text(field, part->row.get());
        if (!is_hidden(field)) value.old_value = shown_text(reader_, field, part->row.get());
        value.old_mark = mark_of(reader_, family_.pupil.id, field, old_wire);
        const bool withheld = is_withheld(reader_, *part, field);
        Findings faults = store_text(*part, field, wanted.value, path + ".value");
        if (faults.empty() && !leads_somewhere(reader_, field, part->row.get()))
            faults.push_back({.path = path + ".value", .code = "missing_target"});
        if (faults.empty() && field.codec->kind == Kind::date) {
            const Value born = field.load(part->row.get());
            if (const auto* day = std::get_if<std::int64_t>(&born))
                faults = check_birth(field.name, Date{static_cast<std::int32_t>(*day)}, reader_.today(),
                                     path + ".value");
        }
        if (faults.empty()) {
            value.wire_value = wire_text(field, part->row.get());
            if (!is_hidden(field)) value.new_value = shown_text(reader_, field, part->row.get());
            // Of a value that he may not see he is not told whether he guessed it.
            if (!withheld && value.wire_value == old_wire)
                faults.push_back({.path = path + ".value", .code = "same_value"});
        }
        findings.insert(findings.end(), faults.begin(), faults.end());
        if (faults.empty()) values.push_back(std::move(value));
    }
    Findings findings;
    std::vector<ProposedValue> values;

private:
    void add(std::string path, std::string code) {
        findings.push_back({.path = std::move(path), .code = std::move(code)});
    }
    const Reader& reader_;
    const Family& family_;
    std::set<std::pair<Part, std::string>> waiting_;
};

void require_room_for_proposal(const Reader& reader, const Family& family) {
    const auto open =
        reader.count<ChangeProposal>((where<&ChangeProposal::pupil_id> == family.pupil.id)
                                     && (where<&ChangeProposal::proposer_id> == family.proposer)
                                     && (where<&ChangeProposal::state> == ProposalState::waiting));
    if (open >= open_proposals)
        throw Problem(ProblemKind::conflict,
                      {{.path = "", .code = "too_many_proposals", .args = {std::to_string(open)}}});
}

/// His own one, which still waits; whoever does not see it finds none.
ChangeProposal own_open_proposal(Tx& tx, Id<ChangeProposal> id) {
    const ChangeProposal proposal = tx.get(id);
    if (!tx.actor().person || proposal.proposer_id != tx.actor().person || tx.actor().hat == Hat::staff)
        refuse(ProblemKind::forbidden, "", "proposal_by_family");
    if (proposal.state != ProposalState::waiting) refuse(ProblemKind::conflict, "id", "proposal_over");
    return proposal;
}

}  // namespace

ChangeProposal propose(Tx& tx, const NewProposal& wanted) {
    const Family family = family_of(tx, wanted.pupil_id);
    require(check_wanted(wanted.values));
    require_room_for_proposal(tx, family);
    Taking taking(tx, family);
    for (std::size_t i = 0; i < wanted.values.size(); ++i)
        taking.take(wanted.values[i], "values[" + std::to_string(i) + "]");
    require(std::move(taking.findings));
    ChangeProposal proposal{.pupil_id = family.pupil.id,
                            .proposer_id = family.proposer,
                            .message = wanted.message,
                            .has_paper = wanted.file_id.has_value(),
                            .proposed_at = tx.now()};
    tx.as_system("a family proposes in rows that the school writes", [&] {
        proposal = tx.put(proposal);
        for (ProposedValue& value : taking.values) {
            value.proposal_id = proposal.id;
            tx.put(value);
        }
    });
    if (wanted.file_id) attach(tx, proposal, *wanted.file_id, "");
    answer_by_proposal(tx, family.pupil.id, family.proposer);
    return proposal;
}

ChangeProposal attach_paper(Tx& tx, const ProposalPaper& paper) {
    ChangeProposal proposal = own_open_proposal(tx, paper.id);
    attach(tx, proposal, paper.file_id, paper.title);
    proposal.has_paper = true;
    tx.as_system("his own proposal", [&] { proposal = tx.put(proposal); });
    return proposal;
}

ChangeProposal withdraw(Tx& tx, const WhichProposal& which) {
    ChangeProposal proposal = own_open_proposal(tx, which.id);
    tx.as_system("his own proposal", [&] {
        for (ProposedValue& value :
             tx.all<ProposedValue>(where<&ProposedValue::proposal_id> == proposal.id)) {
            if (value.state != ValueState::waiting && value.state != ValueState::stale) continue;
            value.state = ValueState::withdrawn;
            value.decided_at = tx.now();
            tx.put(value);
        }
        proposal.state = ProposalState::withdrawn;
        proposal.decided_at = tx.now();
        proposal = tx.put(proposal);
    });
    return proposal;
}

}  // namespace truong::families
