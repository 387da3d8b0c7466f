#include "modules/curriculum/entities.hpp"

namespace truong::curriculum {

void declare_words(Catalog& catalog) {
    catalog.words<Assessment>({
        {Assessment::scored, {"Bằng điểm số kết hợp nhận xét", "Scored"}},
        {Assessment::commented, {"Bằng nhận xét", "Commented"}},
        {Assessment::none, {"Không đánh giá", "Not assessed"}},
    });
}

}  // namespace truong::curriculum
