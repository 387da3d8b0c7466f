// What every step has in common: whose it is, and how it moves both sides.
#include "modules/transfers/entities.hpp"

namespace truong::transfers {

void stop(ProblemKind kind, std::string_view path, std::string_view code) {
    throw Problem(kind, {{.path = std::string(path), .code = std::string(code)}});
}

Condition keepers(const Question& question) {
    const Condition registrar = people::registrars(question);
    if (is_never(registrar) || !question.actor.campus) return registrar;
    return where<&Transfer::pupil_id>.is_null()
           || people::near_pupil(question, column<&Transfer::pupil_id>());
}

Transfer begin_step(Tx& tx, Id<Transfer> id, Step step) {
    const Transfer transfer = tx.get(id);
    if (!tx.may_write(tx.catalog().of(type_key<Transfer>()), id.value))
        stop(ProblemKind::forbidden, "", "forbidden");
    if (!after(step, transfer)) stop(ProblemKind::conflict, "id", "not_this_step");
    return transfer;
}

std::optional<org::School> school_by_code(const Reader& reader, const std::string& code) {
    const Reader all = reader.unscoped("which schools there are is no secret");
    const auto school = all.first<org::School>(where<&org::School::code> == code);
    const bool closed = school && school->closed_on && *school->closed_on < reader.today();
    return closed ? std::nullopt : school;
}

std::optional<Transfer> other_side(Tx& tx, const Transfer& own) {
    if (own.other_code.empty()) return {};
    const auto school = tx.first<org::School>(where<&org::School::code> == own.other_code);
    if (!school) stop(ProblemKind::conflict, "id", "other_school_gone");
    std::optional<Transfer> other;
    tx.in_school(school->id, [&] {
        other = tx.first<Transfer>(where<&Transfer::handshake> == own.handshake
                                   && where<&Transfer::direction> != own.direction);
    });
    if (!other) stop(ProblemKind::conflict, "id", "other_side_gone");
    return other;
}

Transfer settle(Tx& tx, Transfer own, TransferState state, const std::function<void(Transfer&)>& change) {
    const Direction side = own.direction;
    // What the family did is not the school's to take back.
    const std::int64_t set = tx.actor().hat == Hat::guardian ? 0 : tx.change_set();
    const auto keep = [&](Transfer row) {
        change(row);
        row.state = state;
        row.acted_by = side;
        row.last_set = set;
        row.claim = is_open(state) && row.person_id ? std::to_string(row.person_id->value) : row.handshake;
        return tx.put(row);
    };
    tx.everywhere("both schools keep the same transfer", [&] {
        if (const auto other = other_side(tx, own)) keep(*other);
        own = keep(own);
    });
    return own;
}

Place place_in(const Reader& reader, const classes::Class& wanted, Date day, Id<Transfer> except) {
    const Reader all = reader.as_of(day).unscoped("a campus counts every pupil of the class");
    const org::Grade grade = all.get(wanted.grade_id);
    const std::string stage = all.get(grade.stage_id).code;
    Place place{.most = codes::Norms(reader, day).of("class_size", {grade.code, stage}).maximum};
    place.taken =
        static_cast<int>(all.count<classes::Enrolment>(where<&classes::Enrolment::class_id> == wanted.id));
    place.reserved = static_cast<int>(all.count<Transfer>(
        where<&Transfer::class_id> == wanted.id && where<&Transfer::direction> == Direction::in
        && where<&Transfer::id> != except
        && where<&Transfer::state>.in(
            {TransferState::accepted, TransferState::sent_to_origin, TransferState::records_released})));
    return place;
}

std::optional<Known> newest_record(Tx& tx, Id<people::Person> person) {
    const Entity& entity = tx.catalog().of(type_key<people::Pupil>());
    std::vector<people::Pupil> rows;
    std::vector<RowMeta> metas;
    constexpr int most = 100;
    rows.reserve(most + 1);  // the addresses that fetch writes to must stay
    tx.everywhere("where he was last, at whatever school", [&] {
        tx.as_of({}).fetch(
            entity, {.condition = where<&people::Pupil::person_id> == person, .limit = most},
            [&]() -> void* { return &rows.emplace_back(); }, &metas);
    });
    std::optional<Known> newest;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (!newest || rows[i].valid_from > newest->pupil.valid_from)
            newest = Known{rows[i], metas[i].school};
    return newest;
}

}  // namespace truong::transfers
