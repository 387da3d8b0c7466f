// Who may see and do what here.
#include "modules/privacy/entities.hpp"

namespace truong::privacy {

Condition of_child(const Question& question, std::string_view person_column) {
    Condition own = related<people::GuardianOf, &people::Pupil::id>(question);
    if (is_never(own)) return own;
    const std::string& pupils = table_name<people::Pupil>();
    own.sql = "exists (select 1 from " + pupils + " where " + pupils + ".person_id = "
              + std::string(person_column) + " and " + pupils + ".ended_at is null and " + own.sql + ')';
    return own;
}

Condition deciders(const Question& question) { return holds<Role::principal>(question); }

void require_rule(const Reader& reader, Rule rule) {
    if (is_never(reader.ask(rule)))
        throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
}

}  // namespace truong::privacy
