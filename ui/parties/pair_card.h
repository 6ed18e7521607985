// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/codebook.h"
#include "ui/parties/party_book.h"

#include <QScrollArea>

namespace recense::ui {

// Two parties side by side, field by field, beneath the sentences of what speaks for and against their being one.
class PairCard : public QScrollArea
{
    Q_OBJECT
public:
    explicit PairCard(QWidget* parent = nullptr);
    void show(const PartyBook& book, const parties::LikelyPair& pair, const PartyJudgement* judgement,
              const Codebook& codebook);
    void clear();

Q_SIGNALS:
    void openAsked(const recense::Id& incident);
};

} // namespace recense::ui
