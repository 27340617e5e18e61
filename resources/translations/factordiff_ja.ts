<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>factordiff</name>
    <message>
        <location filename="../../viewer/comparison/beside/introduction.py"/>
        <source>Introduction and category headings</source>
        <translation>前文と分類見出し</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/beside/introduction.py"/>
        <source>What stands before the first factor of each filing, and its category headings.</source>
        <translation>各書類の最初のリスク要因より前の文章と、分類見出しです。</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/beside/introduction.py"/>
        <source>Added: the old filing has no text before its first factor and no category heading.</source>
        <translation>新規: 旧書類には最初のリスク要因より前の文章も分類見出しもありません。</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/beside/introduction.py"/>
        <source>Removed: the new filing has no text before its first factor and no category heading.</source>
        <translation>削除: 新書類には最初のリスク要因より前の文章も分類見出しもありません。</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/beside/set_aside.py"/>
        <source>Page-foot notes</source>
        <translation>ページ下部の注</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/beside/set_aside.py"/>
        <source>Set aside</source>
        <translation>除外した部分</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/beside/set_aside.py"/>
        <source>Notes at the foot of pages are no part of any factor. What differs between them is shown here.</source>
        <translation>ページ下部の注はどのリスク要因にも属しません。注の差異をここに示します。</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/beside/set_aside.py"/>
        <source>Added: the old filing has no note at the foot of a page.</source>
        <translation>新規: 旧書類にはページ下部の注がありません。</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/beside/set_aside.py"/>
        <source>Removed: the new filing has no note at the foot of a page.</source>
        <translation>削除: 新書類にはページ下部の注がありません。</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/factors/reasons.py"/>
        <source>Taken for the same risk: by their telling words the texts are {texts} alike and the headings {headings} (score {score}; a pair needs {least}).</source>
        <translation>同じリスクと推定: 特徴語で本文は{texts}、見出しは{headings}一致しています(評点{score}、対応付けの基準{least})。</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/factors/reasons.py"/>
        <source>{part} is in the nearest, “{heading}”.</source>
        <translation>最も近い「{heading}」に{part}が含まれています。</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/factors/reasons.py"/>
        <source>It stood under “{old}” and now stands under “{new}”.</source>
        <translation>分類が「{old}」から「{new}」に変わりました。</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/factors/reasons.py"/>
        <source>Going by the factors that kept their order, it stood {before} and now stands {now}.</source>
        <translation>順序の変わらないリスク要因を基準にすると、位置は{before}から{now}に変わりました。</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/factors/reasons.py"/>
        <source>{share} of {text}</source>
        <translation>{text}の{share}</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/factors/reasons.py"/>
        <source>By their telling words the texts are {texts} alike and the headings {headings}.</source>
        <translation>特徴語で本文は{texts}、見出しは{headings}一致しています。</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/factors/reasons.py"/>
        <source>Added: the old filing has no risk factors.</source>
        <translation>新規: 旧書類にリスク要因がありません。</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/factors/reasons.py"/>
        <source>Removed: the new filing has no risk factors.</source>
        <translation>削除: 新書類にリスク要因がありません。</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/factors/reasons.py"/>
        <source>this text</source>
        <translation>この本文</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/factors/reasons.py"/>
        <source>Added: the reviewer says that it has no counterpart in the old filing.</source>
        <translation>新規: 担当者が、旧書類に対応するものがないとしました。</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/factors/reasons.py"/>
        <source>Removed: the reviewer says that it has no counterpart in the new filing.</source>
        <translation>削除: 担当者が、新書類に対応するものがないとしました。</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/factors/reasons.py"/>
        <source>Added: searched for in {factors} of the old filing and not found.</source>
        <translation>新規: 旧書類の{factors}を探しましたが見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/factors/reasons.py"/>
        <source>Removed: searched for in {factors} of the new filing and not found.</source>
        <translation>削除: 新書類の{factors}を探しましたが見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/factors/reasons.py"/>
        <source>first</source>
        <translation>先頭</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/factors/reasons.py"/>
        <source>after “{heading}”</source>
        <translation>「{heading}」の後</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/factors/reasons.py"/>
        <source>Hardly anything of {text}</source>
        <translation>{text}のごくわずか</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/factors/reasons.py"/>
        <source>Paired by the reviewer.</source>
        <translation>担当者による対応付けです。</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/factors/reasons.py"/>
        <source>Heading and text are the same.</source>
        <translation>見出しも本文も同じです。</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/factors/reasons.py"/>
        <source>The heading was reworded.</source>
        <translation>見出しの文言が変わりました。</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/factors/reasons.py"/>
        <source>The old text is found in {count} new factors.</source>
        <translation>旧の本文は新書類の{count}件のリスク要因にあります。</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/factors/reasons.py"/>
        <source>The new text takes up that of {count} old factors.</source>
        <translation>新の本文は旧書類の{count}件のリスク要因の内容を含みます。</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/factors/reasons.py"/>
        <source>{part} is there.</source>
        <translation>{part}がここにあります。</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/factors/reasons.py"/>
        <source>the only factor</source>
        <translation>唯一のリスク要因</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/factors/reasons.py"/>
        <source>all {count} factors</source>
        <translation>全{count}件のリスク要因</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/judge/rolled_forward.py"/>
        <location filename="../../viewer/comparison/figures/verdicts/dates.py"/>
        <source>{time} later</source>
        <translation>{time}後</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/judge/stated/other_nouns.py"/>
        <source>told of “{new}” where it was told of “{old}”</source>
        <translation>「{old}」ではなく「{new}」についての記述になっています</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/judge/stated/other_nouns.py"/>
        <location filename="../../viewer/comparison/figures/verdicts/numbers.py"/>
        <source>turned round, {how}</source>
        <translation>反転({how})</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/judge/stated/other_nouns.py"/>
        <location filename="../../viewer/comparison/figures/judge/stated/plans.py"/>
        <location filename="../../viewer/comparison/figures/judge/stated/rhythms.py"/>
        <location filename="../../viewer/comparison/figures/verdicts/ledger_row.py"/>
        <location filename="../../viewer/comparison/figures/verdicts/unlike.py"/>
        <source>{old} against {new}</source>
        <translation>{old}と{new}</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/judge/stated/other_nouns.py"/>
        <location filename="../../viewer/comparison/figures/judge/stated/plans.py"/>
        <location filename="../../viewer/comparison/figures/judge/stated/rhythms.py"/>
        <location filename="../../viewer/comparison/figures/verdicts/ledger_row.py"/>
        <source>not of the same thing: {what}</source>
        <translation>同じものを示す数値ではありません: {what}</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/dates.py"/>
        <source>{number} year</source>
        <translation>{number}年</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/dates.py"/>
        <source>{number} years</source>
        <translation>{number}年</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/dates.py"/>
        <source>{number} days</source>
        <translation>{number}日</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/dates.py"/>
        <source>{number} day</source>
        <translation>{number}日</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/dates.py"/>
        <source>{time} earlier</source>
        <translation>{time}前</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/dates.py"/>
        <source>{years} later, and since when a thing has been does not move on with the years</source>
        <translation>{years}後。ただし起点の日付は年度とともに進むものではありません</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/dates.py"/>
        <source>advanced by {years} with the reporting year</source>
        <translation>報告年度とともに{years}進みました</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/dates.py"/>
        <source>another date</source>
        <translation>別の日付</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/dates.py"/>
        <source>the same date told more exactly</source>
        <translation>同じ日付のより詳しい表記</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/dates.py"/>
        <source>the same date told less exactly</source>
        <translation>同じ日付のより粗い表記</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/dates.py"/>
        <source>advanced by {years} and {days} with the reporting year</source>
        <translation>報告年度とともに{years}と{days}進みました</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/dates.py"/>
        <source>advanced by {years} less {days} with the reporting year</source>
        <translation>報告年度とともに{years}より{days}少なく進みました</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/ledger_row.py"/>
        <source>old filing: {why}</source>
        <translation>旧提出書類：{why}</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/ledger_row.py"/>
        <source>new filing: {why}</source>
        <translation>新提出書類：{why}</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/ledger_row.py"/>
        <source>nearest: {figure}, which is of another subject</source>
        <translation>最も近いもの：{figure}（対象が異なります）</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/ledger_row.py"/>
        <source>nearest: {figure}, which is of another year</source>
        <translation>最も近いもの：{figure}（年度が異なります）</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/ledger_row.py"/>
        <source>nearest: {figure}, which is of another event</source>
        <translation>最も近いもの：{figure}（出来事が異なります）</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/ledger_row.py"/>
        <source>nearest: {figure}, which is of another period</source>
        <translation>最も近いもの：{figure}（期間が異なります）</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/ledger_row.py"/>
        <source>no figure of the old text matches it</source>
        <translation>旧の本文に対応する数値がありません</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/ledger_row.py"/>
        <source>no figure of the new text matches it</source>
        <translation>新の本文に対応する数値がありません</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/ledger_row.py"/>
        <source>the same in both</source>
        <translation>新旧で同じ</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/ledger_row.py"/>
        <source>another magnitude</source>
        <translation>規模が異なる</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/ledger_row.py"/>
        <source>the same in both, by the reading that fits</source>
        <translation>整合する読み方では新旧で同じ</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/ledger_row.py"/>
        <source>{what}; and it turned round, {how}</source>
        <translation>{what}、さらに反転({how})</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/ledger_row.py"/>
        <location filename="../../viewer/wording/figures.py"/>
        <source>the same value in another notation</source>
        <translation>値は同じで表記が異なる</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/lengths.py"/>
        <source>longer than before</source>
        <translation>前より長い</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/lengths.py"/>
        <source>shorter than before</source>
        <translation>前より短い</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/lengths.py"/>
        <source>another part of the year</source>
        <translation>年の別の時期</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/lengths.py"/>
        <source>another length of time</source>
        <translation>別の長さの期間</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/numbers.py"/>
        <source>higher than before</source>
        <translation>前より増加</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/numbers.py"/>
        <source>lower than before</source>
        <translation>前より減少</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/numbers.py"/>
        <source>the same digits, but one of the two has no scale</source>
        <translation>数字は同じだが、一方に単位(百万など)がない</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/numbers.py"/>
        <source>no difference is reckoned, for only one of the two is told as a bound</source>
        <translation>一方だけが限定付きのため、差は算定しません</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/numbers.py"/>
        <source>another value; {why}</source>
        <translation>値が異なります。{why}</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/numbers.py"/>
        <source>another unit: {units}</source>
        <translation>単位が異なります: {units}</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/numbers.py"/>
        <source>read in the scale of its counterpart</source>
        <translation>対応する数値の単位で解釈</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/numbers.py"/>
        <source>turned round, {how}; {why}</source>
        <translation>反転({how})。{why}</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/numbers.py"/>
        <source>by the reading that comes closer to the other filing</source>
        <translation>もう一方の書類に近い読み方による</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/numbers.py"/>
        <source>though the same as far as the rounder of the two tells</source>
        <translation>ただし丸めの粗い方の桁では同じ</translation>
    </message>
    <message>
        <location filename="../../viewer/comparison/figures/verdicts/unlike.py"/>
        <source>{old} against {new} ({rate})</source>
        <translation>{old}と{new}({rate})</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>&amp;Review</source>
        <translation>レビュー(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>H&amp;istory</source>
        <translation>推移(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>a comparison is open</source>
        <translation>比較を開いている</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>a factor is chosen</source>
        <translation>リスク要因を選択している</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>a factor is chosen, not what stands around the factors</source>
        <translation>リスク要因を選択している(前後の文章ではなく)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>a factor that both filings have is chosen</source>
        <translation>新旧両方にあるリスク要因を選択している</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>a factor that the old filing has is chosen</source>
        <translation>旧書類にあるリスク要因を選択している</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>a factor that the new filing has is chosen</source>
        <translation>新書類にあるリスク要因を選択している</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>a factor that was paired by hand is chosen</source>
        <translation>手動で対応付けたリスク要因を選択している</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>some factors were paired by hand</source>
        <translation>手動で対応付けたリスク要因がある</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>a figure is chosen</source>
        <translation>数値を選択している</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>a figure that was matched by hand is chosen</source>
        <translation>手動で対応付けた数値を選択している</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>there is something to undo</source>
        <translation>元に戻せる操作がある</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>there is something to do again</source>
        <translation>やり直せる操作がある</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>the old filing's section was pointed at</source>
        <translation>旧書類のセクションを手動で指定している</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>the new filing's section was pointed at</source>
        <translation>新書類のセクションを手動で指定している</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>several filings are open</source>
        <translation>複数の書類が開いています</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>a pair of a history is open</source>
        <translation>推移の中の2書類が開いています</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>files are named</source>
        <translation>ファイルが指定されています</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>two files are named</source>
        <translation>ファイルが2つ指定されている</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>&amp;Point at the section</source>
        <translation>セクションを指定(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>F&amp;inding</source>
        <translation>検索方法(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>Figur&amp;e</source>
        <translation>数値(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>Figures ta&amp;ble</source>
        <translation>数値一覧の表示方法(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>Factors s&amp;hown</source>
        <translation>表示するリスク要因(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>Ignored &amp;differences</source>
        <translation>無視する差異(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action.py"/>
        <source>&amp;Order of the risks</source>
        <translation>リスクの並び順(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action_set.py"/>
        <source>{action} {what}</source>
        <translation>{action}: {what}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/action_set.py"/>
        <source>only when {this}</source>
        <translation>{this}ときに使えます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/commands/collecting.py"/>
        <source>Find “{words}” in both filings</source>
        <translation>両方の書類で「{words}」を検索</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/commands/collecting.py"/>
        <source>in force</source>
        <translation>適用中</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/commands/collecting.py"/>
        <source>on</source>
        <comment>a switch</comment>
        <translation>オン</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/commands/collecting.py"/>
        <source>off</source>
        <comment>a switch</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/commands/collecting.py"/>
        <source>open again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/commands/command.py"/>
        <source>action</source>
        <translation>操作</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/commands/command.py"/>
        <source>factor</source>
        <translation>リスク要因</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/commands/command.py"/>
        <source>recent pair</source>
        <translation>最近開いた書類</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/commands/command.py"/>
        <source>cannot now: {reason}</source>
        <translation>現在は使えません: {reason}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/commands/dialog.py"/>
        <source>Enter: do it or go there   ↑ ↓: move   Esc: close</source>
        <translation>Enter: 実行または移動   ↑ ↓: 選択   Esc: 閉じる</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/commands/dialog.py"/>
        <source>Nothing that can be done here and no heading has these words.</source>
        <translation>この語を含む操作も見出しもありません。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/actions/commands/dialog.py"/>
        <source>{n} found: {line}</source>
        <translation><numerusform>{n}件: {line}</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/commands/dialog.py"/>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/commands/dialog.py"/>
        <source>What to do, a factor's heading, a pair opened before</source>
        <translation>操作、リスク要因の見出し、最近開いた書類</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/commands/dialog.py"/>
        <source>Find a command, a factor or a recent pair</source>
        <translation>コマンド、リスク要因、最近開いた書類を検索</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/commands/dialog.py"/>
        <source>The arrows move in the list, Enter does it</source>
        <translation>矢印キーで選び、Enterで実行します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/commands/dialog.py"/>
        <source>“{what}” cannot be done now: {why}.</source>
        <translation>「{what}」は現在使えません: {why}。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <source>Take back what you did last: a mark, a note, a pairing, what you said of a figure</source>
        <translation>直前の操作(印、メモ、対応付け、数値への判断)を取り消します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <source>Do again what you took back</source>
        <translation>取り消した操作をもう一度行います</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <source>&amp;Find in both…</source>
        <translation>両方の書類を検索(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <source>Find words in both filings, through all factors</source>
        <translation>新旧の書類のすべてのリスク要因から語を検索します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <source>Find &amp;previous</source>
        <translation>前を検索(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <source>Find a fac&amp;tor…</source>
        <translation>リスク要因を検索(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <source>Narrow the tree to headings with the words you type</source>
        <translation>入力した語を見出しに含むリスク要因に絞り込みます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <source>Find in n&amp;otes…</source>
        <translation>メモを検索(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <source>List the notes and flags with the words you type</source>
        <translation>入力した語を含むメモと要確認を一覧にします</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <source>Copy a c&amp;itation</source>
        <translation>引用表記をコピー(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <source>Copy form, year, item, heading and paragraph of what is selected, or of the paragraph at hand</source>
        <translation>選択箇所または現在の段落の様式、年度、項目、見出し、段落番号をコピーします</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <source>Copy with &amp;marks</source>
        <translation>増減の表示付きでコピー(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <source>Copy what is selected, or the factor, with insertions and deletions marked as on screen</source>
        <translation>選択箇所またはリスク要因を、画面と同じ挿入・削除の表示付きでコピーします</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <source>&amp;Copy the figures as a table</source>
        <translation>数値を表としてコピー(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <source>Put the figures shown below on the clipboard, tab-separated, for a spreadsheet</source>
        <translation>下に表示中の数値を、表計算ソフト用のタブ区切りでクリップボードに入れます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <source>Keys, theme, font and spacing of the text, and the reviewer's name</source>
        <translation>キー、テーマ、本文のフォントと行間、レビュー担当者の氏名</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <source>Match &amp;case</source>
        <translation>大文字と小文字を区別(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <location filename="../../viewer/desktop/navigating/find_panel.py"/>
        <source>Tell capitals and small letters apart</source>
        <translation>大文字と小文字を別の文字として扱います</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <source>&amp;Whole words</source>
        <translation>単語単位(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <source>Find words of their own, and not within others</source>
        <translation>独立した単語だけを探し、他の語の一部は探しません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <source>&amp;Expression</source>
        <translation>正規表現(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <location filename="../../viewer/desktop/navigating/find_panel.py"/>
        <source>Take what is written for a regular expression</source>
        <translation>入力を正規表現として扱います</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <source>&amp;List of places</source>
        <translation>該当箇所の一覧(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/edit_actions.py"/>
        <location filename="../../viewer/desktop/navigating/find_panel.py"/>
        <source>List all places with the words around, in notes as well</source>
        <translation>メモを含むすべての該当箇所を前後の語とともに一覧にします</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>&amp;Checked</source>
        <translation>照合済み(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>Mark the figure at hand as checked, or take the mark away</source>
        <translation>選択中の数値に照合済みの印を付け、または外します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>&amp;Wrong</source>
        <translation>誤り(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>Mark the figure at hand as wrong, or take the mark away</source>
        <translation>選択中の数値に誤りの印を付け、または外します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>Needs a &amp;source</source>
        <translation>要出典(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>Mark that the figure at hand needs a source, or take the mark away</source>
        <translation>選択中の数値に要出典の印を付け、または外します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>&amp;Note on the figure…</source>
        <translation>数値へのメモ(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>Write a note on the figure at hand</source>
        <translation>選択中の数値にメモを書きます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>&amp;Match by hand…</source>
        <translation>手動で対応付け(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>Choose which figure of the other filing this one is, or that it has no counterpart</source>
        <translation>もう一方の書類のどの数値に当たるか、または対応する数値がないことを指定します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>&amp;Back to the automatic match</source>
        <translation>自動の対応付けに戻す(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>Take back what you said of the counterpart: the comparison decides again</source>
        <translation>手動の対応付けを取り消し、比較処理の判断に戻します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>Show the &amp;tagged number</source>
        <translation>タグ付き数値を表示(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>Show the number in the statements that the figure at hand agrees with or differs from</source>
        <translation>選択中の数値と一致または相違する財務諸表の数値を表示します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>Show its s&amp;eries</source>
        <translation>時系列を表示(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>Show how the figure at hand runs over the filings of the history</source>
        <translation>選択中の数値が各書類でどう推移したかを表示します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>&amp;Filter by words…</source>
        <translation>語で絞り込む(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>Narrow the table of figures to rows with the words you type</source>
        <translation>入力した語を含む行に数値一覧を絞り込みます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>&amp;Unchanged too</source>
        <translation>変動のない数値も(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>Show or hide figures that did not change, rolled forward, or are only written otherwise</source>
        <translation>変動のない数値、期の更新、表記だけの違いの表示を切り替えます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>&amp;This factor only</source>
        <translation>このリスク要因のみ(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>Show the figures of the factors on screen and no others, or of all</source>
        <translation>画面のリスク要因の数値だけを表示するか、すべて表示するかを切り替えます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>&amp;Chart of the largest changes</source>
        <translation>増減率の大きい数値のグラフ(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>Show or hide the largest relative changes as bars</source>
        <translation>増減率の大きい数値の棒グラフの表示を切り替えます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>&amp;No groups</source>
        <translation>グループなし(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>The rows of the table of figures: no groups</source>
        <translation>数値一覧をグループに分けません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>By f&amp;actor</source>
        <translation>リスク要因別(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>The rows of the table of figures: by factor</source>
        <translation>数値一覧をリスク要因別に分けます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>By &amp;kind</source>
        <translation>種類別(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/figures_actions.py"/>
        <source>The rows of the table of figures: by kind</source>
        <translation>数値一覧を種類別に分けます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>Choose two filings to compare</source>
        <translation>比較する2つの書類を選びます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>Open several f&amp;ilings…</source>
        <translation>複数の書類を開く(&amp;I)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>Choose the filings of several years, or a folder of them, and see every risk over the years</source>
        <translation>数年分の書類、またはそのフォルダを選び、各リスクの年ごとの推移を見ます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>Open from EDGA&amp;R…</source>
        <translation>EDGAR から開く(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>Find a company's filings in the SEC's EDGAR, fetch them and compare them</source>
        <translation>SEC の EDGAR で会社の提出書類を探し、取得して比較します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>New &amp;tab</source>
        <translation>新しいタブ(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>Open another pair beside those that are open</source>
        <translation>開いている書類を残し、別の書類を新しいタブで開きます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>Open a re&amp;view…</source>
        <translation>レビューを開く(&amp;V)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>Open a review that somebody saved, with its filings</source>
        <translation>保存されたレビューを書類とともに開きます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>Open the &amp;sample filings</source>
        <translation>サンプル書類を開く(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>Open the samples as a &amp;history</source>
        <translation>サンプルを推移として開く(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>Open the four sample filings, and see every risk over the years</source>
        <translation>サンプルの4書類を開き、各リスクの年ごとの推移を見ます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>S&amp;wap old and new</source>
        <translation>新旧を入れ替える(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>Re&amp;load</source>
        <translation>再読み込み(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>Read the files again</source>
        <translation>ファイルを読み直します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>&amp;Old filing…</source>
        <translation>旧書類(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>Show the old filing's text and select its risk factors by hand</source>
        <translation>旧書類の全文を表示し、リスク要因の範囲を手動で選びます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>&amp;New filing…</source>
        <translation>新書類(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>Show the new filing's text and select its risk factors by hand</source>
        <translation>新書類の全文を表示し、リスク要因の範囲を手動で選びます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>&amp;Find it again in the old filing</source>
        <translation>旧書類で自動検出に戻す(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>Forget the section that you pointed at in the old filing and search for it again</source>
        <translation>旧書類で指定したセクションを取り消し、自動で検出し直します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>Find it a&amp;gain in the new filing</source>
        <translation>新書類で自動検出に戻す(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>Forget the section that you pointed at in the new filing and search for it again</source>
        <translation>新書類で指定したセクションを取り消し、自動で検出し直します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>&amp;Export report…</source>
        <translation>レポートを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>Write the comparison with your marks and notes to a file to hand on</source>
        <translation>比較結果を印とメモとともに、引き渡し用のファイルに書き出します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>Export the fi&amp;gures…</source>
        <translation>数値を書き出す(&amp;G)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>Write the table of figures as a workbook (.xlsx) or as comma-separated values (.csv)</source>
        <translation>数値一覧をExcelブック(.xlsx)またはCSV(.csv)に書き出します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>Save review &amp;as…</source>
        <translation>レビューに名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>Write all that was said, and the filings if you wish, to a file for a colleague</source>
        <translation>レビューの記録のすべてと、希望により書類を、引き渡し用のファイルに保存します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>&amp;Close tab</source>
        <translation>タブを閉じる(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>Close this pair; what you said of it is saved</source>
        <translation>この書類を閉じます(記録は保存されています)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/file_actions.py"/>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/go_actions.py"/>
        <source>Next &amp;factor</source>
        <translation>次のリスク要因(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/go_actions.py"/>
        <source>Pr&amp;evious factor</source>
        <translation>前のリスク要因(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/go_actions.py"/>
        <source>Next &amp;change</source>
        <translation>次の変更箇所(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/go_actions.py"/>
        <source>Previous c&amp;hange</source>
        <translation>前の変更箇所(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/go_actions.py"/>
        <source>Next f&amp;igure</source>
        <translation>次の数値(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/go_actions.py"/>
        <source>Previous fi&amp;gure</source>
        <translation>前の数値(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/go_actions.py"/>
        <source>&amp;Other place of the figure</source>
        <translation>数値のもう一方の箇所(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/go_actions.py"/>
        <source>Go to and fro between the old and the new place of a figure that stands in two factors</source>
        <translation>2つのリスク要因にまたがる数値の、旧の箇所と新の箇所を行き来します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/go_actions.py"/>
        <source>What to &amp;look at first…</source>
        <translation>優先して見る箇所(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/go_actions.py"/>
        <source>At most twenty places, the weightiest first: shifts of meaning, figures, factors</source>
        <translation>意味の変化、数値、リスク要因から、重要な順に最大20箇所</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/go_actions.py"/>
        <source>Next &amp;shift of meaning</source>
        <translation>次の意味の変化(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/go_actions.py"/>
        <source>The next sentence that claims something else than it did</source>
        <translation>主張の内容が変わった次の文</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/go_actions.py"/>
        <source>Previous shift of &amp;meaning</source>
        <translation>前の意味の変化(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/go_actions.py"/>
        <source>Next &amp;part of the window</source>
        <translation>ウィンドウの次の領域(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/go_actions.py"/>
        <source>Ne&amp;xt tab</source>
        <translation>次のタブ(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/go_actions.py"/>
        <source>Previous ta&amp;b</source>
        <translation>前のタブ(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/help_actions.py"/>
        <source>Find a &amp;command…</source>
        <translation>コマンドを検索(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/help_actions.py"/>
        <source>Find anything that can be done, any factor and any recent pair by some of its words</source>
        <translation>操作、リスク要因、最近開いた書類を、語の一部から探します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/help_actions.py"/>
        <source>What was &amp;set aside…</source>
        <translation>除外した部分(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/help_actions.py"/>
        <source>Page numbers, running headers and all else that was taken for no part of a factor</source>
        <translation>ページ番号、柱など、リスク要因の一部でないと判断したもの</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/help_actions.py"/>
        <source>&amp;Why is this a heading?</source>
        <translation>見出しと判断した理由(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/help_actions.py"/>
        <source>Why the factor begins where it does, and why the two were paired</source>
        <translation>リスク要因の開始位置と、対応付けの理由</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/help_actions.py"/>
        <source>&amp;Keyboard</source>
        <translation>キーボード(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/help_actions.py"/>
        <source>Every key and what it does</source>
        <translation>すべてのキーとその働き</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/help_actions.py"/>
        <source>&amp;About factordiff</source>
        <translation>factordiffについて(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/history_actions.py"/>
        <source>In the order of the &amp;filing</source>
        <translation>書類の順(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/history_actions.py"/>
        <source>By &amp;weight of change</source>
        <translation>変更の重さ順(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/history_actions.py"/>
        <source>By &amp;age</source>
        <translation>古い順(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/history_actions.py"/>
        <source>By &amp;last change</source>
        <translation>最後の変更順(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/history_actions.py"/>
        <source>&amp;Open the filings of the cell</source>
        <translation>セルの書類を開く(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/history_actions.py"/>
        <source>Open the filing beside the one before it that has the risk, or the two filings that are chosen</source>
        <translation>その書類と、そのリスクがある直前の書類、または選んだ2書類を並べて開きます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/history_actions.py"/>
        <source>Filter by &amp;words…</source>
        <translation>語で絞り込む(&amp;W)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/history_actions.py"/>
        <source>Show the risks whose headings, in whatever year, have some words</source>
        <translation>いずれかの年の見出しに語を含むリスクを表示します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/history_actions.py"/>
        <source>Back to the &amp;matrix</source>
        <translation>マトリクスに戻る(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/history_actions.py"/>
        <source>Go to the cell of the factor that is read</source>
        <translation>読んでいるリスク要因のセルに移ります</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/history_actions.py"/>
        <source>&amp;Since when its sentences stand</source>
        <translation>各文がいつからあるかを表示(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/history_actions.py"/>
        <source>Show the text of the factor that is read with the years of its sentences</source>
        <translation>表示中のリスク要因の本文を、各文の年とともに表示します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/history_actions.py"/>
        <source>New filing one year &amp;back</source>
        <translation>新書類を1つ前の年へ(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/history_actions.py"/>
        <source>New filing one year o&amp;n</source>
        <translation>新書類を1つ後の年へ(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/history_actions.py"/>
        <source>Old filing one year bac&amp;k</source>
        <translation>旧書類を1つ前の年へ(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/history_actions.py"/>
        <source>Old filing one &amp;year on</source>
        <translation>旧書類を1つ後の年へ(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/history_actions.py"/>
        <source>Bo&amp;th one year back</source>
        <translation>両方を1つ前の年へ(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/history_actions.py"/>
        <source>Both one y&amp;ear on</source>
        <translation>両方を1つ後の年へ(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>In the table of figures: go to the figure</source>
        <translation>数値一覧: その数値へ移動</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>Enter, Shift+Enter, ↓, Esc</source>
        <translation>Enter, Shift+Enter, ↓, Esc</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>In the find field: next, previous, the list of places, clear</source>
        <translation>検索欄: 次へ、前へ、該当箇所の一覧、消去</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>←, →</source>
        <translation>←, →</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>In the tree: close and open a category; on the chips: choose another</source>
        <translation>ツリー: 分類を閉じる・開く。絞り込みボタン: 別のものを選ぶ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>Arrows, Home, End, Enter</source>
        <translation>矢印、Home、End、Enter</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>In the matrix: go from cell to cell, open the filings of the cell</source>
        <translation>マトリクス: セルを移動し、セルの書類を開く</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>Shift+→, Ctrl+C</source>
        <translation>Shift+→、Ctrl+C</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>In the matrix: choose two years of a risk, which Enter opens; copy what is chosen</source>
        <translation>マトリクス: リスクの2つの年を選ぶ(Enterで開く)、選択をコピー</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>Drag</source>
        <translation>ドラッグ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>In the tree: drop a factor on the one that it is, is a part of, or went into</source>
        <translation>ツリー: 同じもの、分割元、統合先のリスク要因の上に落とす</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>Space, Enter</source>
        <translation>Space, Enter</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>In the list of partners: tick a part, and use what is chosen</source>
        <translation>候補の一覧: 分割・統合の部分に印を付ける、選択を確定する</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>Ctrl+Enter, Ctrl+Shift+Enter</source>
        <translation>Ctrl+Enter, Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>In a note: another note, an answer</source>
        <translation>メモ: 別のメモ、返信</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>Ctrl+↑, Ctrl+↓, Ctrl+Shift+Delete</source>
        <translation>Ctrl+↑, Ctrl+↓, Ctrl+Shift+Delete</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>In a note: the note before, the note after, delete this one</source>
        <translation>メモ: 前のメモ、次のメモ、このメモを削除</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>Enter, N, A, Delete</source>
        <translation>Enter, N, A, Delete</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>In the list of notes: edit, another note, answer, delete</source>
        <translation>メモの一覧: 編集、別のメモ、返信、削除</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+ホイール</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>Over the panes: zoom</source>
        <translation>本文欄の上: 拡大・縮小</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>Elsewhere</source>
        <translation>その他</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>Keys and what they do</source>
        <translation>キーとその働き</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>&amp;Save as PDF…</source>
        <translation>PDFとして保存(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>Save the list as a PDF, to print it</source>
        <translation>印刷するために一覧をPDFとして保存します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>Save the list of keys</source>
        <translation>キーの一覧を保存</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>factordiff: keys</source>
        <translation>factordiff: キー一覧</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <location filename="../../viewer/desktop/reviewing/review_files.py"/>
        <source>Saved: {path}</source>
        <translation>保存しました: {path}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keys.py"/>
        <source>{keys} is what fields, lists and panes need for themselves.</source>
        <translation>{keys}は入力欄、一覧、本文欄が使うキーです。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keys.py"/>
        <source>What changes a pairing needs Ctrl or Alt in its key: one letter is soon typed by mistake.</source>
        <translation>対応付けを変える操作のキーにはCtrlまたはAltが必要です。1文字のキーは誤って押しやすいためです。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keys.py"/>
        <source>{keys} opens the {menu} menu.</source>
        <translation>{keys}は「{menu}」メニューを開くキーです。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>&amp;Reviewed, and go on</source>
        <translation>確認済みにして次へ(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>Mark the factor reviewed and go to the next one that is not</source>
        <translation>このリスク要因を確認済みにし、次の未確認のリスク要因へ移動します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>Mark re&amp;viewed</source>
        <translation>確認済みにする(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>Mark the factor reviewed and stay on it</source>
        <translation>このリスク要因を確認済みにし、その場にとどまります</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>&amp;Flag</source>
        <translation>要確認(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>Flag the factor for another look</source>
        <translation>このリスク要因を再度見るため要確認にします</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>&amp;Note…</source>
        <translation>メモ(&amp;N)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>Write a note on the factor</source>
        <translation>このリスク要因にメモを書きます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>What was said of the factor, by whom and when, with what was taken back</source>
        <translation>このリスク要因への判断とメモの履歴(担当者、日時、取消しを含む)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>&amp;Pair with…</source>
        <translation>対応付ける(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>Choose by hand which factor of the other filing this one is</source>
        <translation>もう一方の書類のどのリスク要因に当たるかを手動で選びます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>&amp;Unpair</source>
        <translation>対応を解除(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>Say that the two are not the same risk: one was removed, the other is new</source>
        <translation>両者は同じリスクではなく、一方は削除、他方は新規であるとします</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>Mark as spl&amp;it…</source>
        <translation>分割とする(&amp;I)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>Choose the new factors that the old one was split into</source>
        <translation>旧リスク要因が分割された先の新リスク要因を選びます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>Mark as mer&amp;ged…</source>
        <translation>統合とする(&amp;G)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>Choose the old factors that were merged into the new one</source>
        <translation>新リスク要因に統合された旧リスク要因を選びます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>&amp;Back to automatic</source>
        <translation>自動に戻す(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>Take back what you said of this factor: the alignment decides on it again</source>
        <translation>このリスク要因の手動の対応付けを取り消し、自動の判断に戻します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>&amp;All back to automatic</source>
        <translation>すべて自動に戻す(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>Take back all that you said of the pairing</source>
        <translation>手動の対応付けをすべて取り消します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>Show &amp;source</source>
        <translation>原文を表示(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>Show the paragraph at hand in the whole text of its filing</source>
        <translation>現在の段落を書類の全文の中で表示します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>Show source in the &amp;old filing</source>
        <translation>旧書類の原文を表示(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>Show the paragraph at hand in the whole text of the old filing</source>
        <translation>現在の段落を旧書類の全文の中で表示します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>Show source in the ne&amp;w filing</source>
        <translation>新書類の原文を表示(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>Show the paragraph at hand in the whole text of the new filing</source>
        <translation>現在の段落を新書類の全文の中で表示します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>Sign off and &amp;title…</source>
        <translation>署名と表題(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>Title, reviewer and state of the review: say that it is reviewed, sign, countersign, reopen</source>
        <translation>レビューの表題、担当者、状態: 確認完了、署名、副署、再開</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>&amp;Merge a review…</source>
        <translation>レビューを取り込む(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>Add what another reviewer said of these filings, from the file that they saved</source>
        <translation>同じ書類への他の担当者のレビューを、保存されたファイルから加えます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>&amp;Decide disagreements…</source>
        <translation>判断の相違を解決(&amp;D)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/review_actions.py"/>
        <source>Go through what two reviewers say differently, and choose</source>
        <translation>2人の担当者の判断が異なる点を順に見て選びます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>&amp;All</source>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>&amp;Edited</source>
        <translation>変更あり(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>&amp;Removed</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>&amp;Moved</source>
        <translation>移動(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>With &amp;figures</source>
        <translation>数値の変動あり(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>Not re&amp;viewed</source>
        <translation>未確認(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>Needs a&amp;ttention</source>
        <translation>要確認(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>With n&amp;otes</source>
        <translation>メモあり(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>&amp;Changed since</source>
        <translation>確認後に変更(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>Open &amp;questions</source>
        <translation>未解決の質問(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>&amp;Shifts of meaning</source>
        <translation>意味の変化(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>&amp;System</source>
        <translation>システムに従う(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>Act&amp;ual size</source>
        <translation>標準の大きさ(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>In&amp;line: both filings in one pane</source>
        <translation>インライン: 新旧を1つの欄に(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>Show deletions and insertions in place, as a redline, or the filings side by side</source>
        <translation>削除と挿入をその場に示す表示と、新旧を並べる表示を切り替えます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>&amp;All factors in one scroll</source>
        <translation>すべてのリスク要因を続けて表示(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>Read on from the end of a factor into the next, or one factor at a time</source>
        <translation>リスク要因の末尾から次へ続けて読むか、1件ずつ読むかを切り替えます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>Factors by &amp;weight</source>
        <translation>重要度順に並べる(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>The weightiest factors first, or all in the order of the filing</source>
        <translation>重要度の高い要因を先に、または提出書類の順に表示します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>&amp;Fold unchanged paragraphs</source>
        <translation>変更のない段落を折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>Show runs of unchanged paragraphs as one line</source>
        <translation>続けて変更のない段落を1行にまとめます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>Show what the &amp;source has</source>
        <translation>原文の表記も表示(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>Under each mended paragraph, show it as the file has it</source>
        <translation>補正した段落の下に、ファイルどおりの表記を示します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>Fi&amp;gures below</source>
        <translation>数値一覧(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>Show or hide the table of figures</source>
        <translation>数値一覧の表示を切り替えます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>&amp;Notes and flags</source>
        <translation>メモと要確認(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>Show or hide the list of all notes and flags</source>
        <translation>メモと要確認の一覧の表示を切り替えます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>&amp;Blue and orange</source>
        <translation>青とオレンジ(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>Show inserted and deleted in blue and orange, which colour-blind readers can tell apart</source>
        <translation>挿入と削除を、色覚の違いによらず見分けられる青とオレンジで示します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/view_actions.py"/>
        <source>Show text, marks and borders as far from their ground as can be</source>
        <translation>文字、印、枠線を背景からできるだけはっきり示します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/ignored.py"/>
        <source>space</source>
        <comment>ignored</comment>
        <translation>空白</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/ignored.py"/>
        <source>quotes</source>
        <comment>ignored</comment>
        <translation>引用符</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/ignored.py"/>
        <source>bullets</source>
        <comment>ignored</comment>
        <translation>行頭記号</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/ignored.py"/>
        <source>OCR</source>
        <comment>ignored</comment>
        <translation>OCR</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/ignored.py"/>
        <source>case</source>
        <comment>ignored</comment>
        <translation>大小文字</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/ignored.py"/>
        <source>dates</source>
        <comment>ignored</comment>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/ignored.py"/>
        <source>replacements</source>
        <comment>ignored</comment>
        <translation>置き換え</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/ignored.py"/>
        <source>Blanks and line ends do not count as changes</source>
        <translation>空白と改行の違いは変更として数えません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/ignored.py"/>
        <source>The shape of quotes and dashes does not count as a change</source>
        <translation>引用符とダッシュの字形の違いは変更として数えません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/ignored.py"/>
        <source>The shape of bullets does not count as a change</source>
        <translation>行頭記号の字形の違いは変更として数えません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/ignored.py"/>
        <source>Known misreadings of scanned text do not count as changes</source>
        <translation>既知の文字認識の誤りは変更として数えません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/ignored.py"/>
        <source>Capital and small letters count as the same</source>
        <translation>大文字と小文字を同じとみなします</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/ignored.py"/>
        <source>Dates that only moved on with the year do not count as changes</source>
        <translation>年度とともに進んだだけの日付は変更として数えません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/ignored.py"/>
        <source>Phrases that gave way to others throughout do not count as changes</source>
        <translation>全体で置き換えられた語句は変更として数えません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/ignored.py"/>
        <source>&amp;White space</source>
        <translation>空白(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/ignored.py"/>
        <source>&amp;Quotes and dashes</source>
        <translation>引用符・ダッシュ(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/ignored.py"/>
        <source>&amp;Bullets</source>
        <translation>行頭記号(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/ignored.py"/>
        <source>&amp;OCR glyphs</source>
        <translation>OCRの誤認識(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/ignored.py"/>
        <source>&amp;Letter case</source>
        <translation>大文字・小文字(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/ignored.py"/>
        <source>&amp;Rolled-forward dates</source>
        <translation>期の更新された日付(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/ignored.py"/>
        <source>R&amp;eplacements made throughout</source>
        <translation>一貫した置き換え(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/ignored.py"/>
        <source>Ignored: {differences}</source>
        <translation>無視: {differences}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/ignored.py"/>
        <source>All counts</source>
        <translation>すべて計上</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/ignored.py"/>
        <source>Every difference counts</source>
        <translation>すべての差異を計上</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/ignored_button.py"/>
        <source>Press to choose which differences do not count.</source>
        <translation>押すと、計上しない差異を選べます。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/comparing/kept_marks.py"/>
        <source>Not replaced here: “{old}” became “{new}” in {n} places</source>
        <translation><numerusform>ここでは置き換えられていません: 「{old}」は{n}箇所で「{new}」になりました</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/pairing.py"/>
        <source>pairing {factor}</source>
        <translation>{factor}の対応付け</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/pairing.py"/>
        <source>splitting {factor}</source>
        <translation>{factor}の分割</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/pairing.py"/>
        <source>merging {factor}</source>
        <translation>{factor}の統合</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/pairing.py"/>
        <source>all back to automatic</source>
        <translation>すべてを自動に戻す操作</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/pairing.py"/>
        <location filename="../../viewer/desktop/opening/progress_strip.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/pairing.py"/>
        <source>{what}: Undo takes it back</source>
        <translation>{what}(「元に戻す」で取り消せます)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/pairing.py"/>
        <source>unpairing {factor}</source>
        <translation>{factor}の対応の解除</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/pairing.py"/>
        <location filename="../../viewer/desktop/figures/marker.py"/>
        <source>{factor} back to automatic</source>
        <translation>{factor}を自動に戻す操作</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/pairing.py"/>
        <source>Not paired: these filings are no longer open</source>
        <translation>対応付けませんでした。この書類はすでに閉じられています</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/partner_dialog.py"/>
        <source>Pair with…</source>
        <translation>対応付ける…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/partner_dialog.py"/>
        <source>Mark as split</source>
        <translation>分割とする</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/partner_dialog.py"/>
        <source>Mark as merged</source>
        <translation>統合とする</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/partner_dialog.py"/>
        <source>Words of the heading</source>
        <translation>見出しの語</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/partner_dialog.py"/>
        <source>Narrow the list to headings with these words</source>
        <translation>この語を見出しに含むものに絞り込む</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/partner_dialog.py"/>
        <source>Factors of the other filing</source>
        <translation>もう一方の書類のリスク要因</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/partner_dialog.py"/>
        <source>Pair</source>
        <translation>対応付ける</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/partner_dialog.py"/>
        <source>It will be paired with {factors}.</source>
        <translation>{factors}に対応付けます。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/partner_dialog.py"/>
        <source>Tick the parts with Space: at least two.</source>
        <translation>Spaceキーで部分を2つ以上選んでください。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/comparing/partner_dialog.py"/>
        <source>{n} parts: {factors}.</source>
        <translation><numerusform>{n}個の部分: {factors}。</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/partner_dialog.py"/>
        <source>No factor has these words in its heading.</source>
        <translation>この語を見出しに含むリスク要因はありません。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/partner_dialog.py"/>
        <source>Counterpart in the old filing of the new {factors}</source>
        <translation>新書類の{factors}に対応する旧書類のリスク要因</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/partner_dialog.py"/>
        <source>Counterpart in the new filing of the old {factors}</source>
        <translation>旧書類の{factors}に対応する新書類のリスク要因</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/partner_dialog.py"/>
        <source>Into which new factors was the old {factors} split?</source>
        <translation>旧書類の{factors}は、どの新リスク要因に分割されましたか。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/partner_dialog.py"/>
        <source>Which old factors were merged into the new {factors}?</source>
        <translation>どの旧リスク要因が、新書類の{factors}に統合されましたか。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/partners_model.py"/>
        <source>Alike</source>
        <translation>類似度</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/partners_model.py"/>
        <location filename="../../viewer/desktop/figures/match_dialog.py"/>
        <location filename="../../viewer/desktop/figures/row.py"/>
        <source>Factor</source>
        <translation>リスク要因</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/partners_model.py"/>
        <location filename="../../viewer/desktop/figures/match_dialog.py"/>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/comparing/partners_model.py"/>
        <source>paired with {n}</source>
        <translation><numerusform>{n}件と対応</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/partners_model.py"/>
        <location filename="../../viewer/desktop/figures/row.py"/>
        <source>{words}, by hand</source>
        <translation>{words}(手動)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/partners_model.py"/>
        <source>not scored yet</source>
        <translation>未算出</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/partners_model.py"/>
        <location filename="../../viewer/desktop/figures/row.py"/>
        <source>none</source>
        <comment>nothing</comment>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/reason_line.py"/>
        <source>Go to the nearest ▸</source>
        <translation>最も近い箇所へ ▸</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/reason_line.py"/>
        <source>{where}: go there</source>
        <translation>{where}: 移動</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/row_by_words.py"/>
        <source>Comparing the paragraph by words</source>
        <translation>段落を単語ごとに比較しています</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/row_by_words.py"/>
        <source>Compared by words</source>
        <translation>単語ごとに比較しました</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/comparing/row_by_words.py"/>
        <source>Stopped. The paragraph stays compared as a whole</source>
        <translation>中止しました。段落は全体として比較したままです</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/desk.py"/>
        <source>Marks, notes and pairings belong to the other order; swap back to see them.</source>
        <translation>印、メモ、対応付けは逆の並びのものです。表示するには新旧を元に戻してください。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/about_dialog.py"/>
        <source>Puts two company filings side by side and shows what changed in the risk factors: words, and above all figures. Nothing leaves this computer. factordiff is free software under the MIT licence.</source>
        <translation>会社の2つの開示書類を並べ、リスク要因の文言と、特に数値の増減を示します。データがこのコンピューターの外に出ることはありません。factordiffはMITライセンスのフリーソフトウェアです。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/about_dialog.py"/>
        <source>Made with Qt {version} and</source>
        <translation>Qt {version}と次の部品で作られています</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/about_dialog.py"/>
        <source>About factordiff</source>
        <translation>factordiffについて</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/about_dialog.py"/>
        <source>What it is made of: versions and licences</source>
        <translation>構成部品: バージョンとライセンス</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/about_dialog.py"/>
        <location filename="../../viewer/desktop/notices/failures.py"/>
        <source>&amp;Copy diagnostics</source>
        <translation>診断情報をコピー(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/about_dialog.py"/>
        <source>Copy versions and the end of the log; no text of a filing</source>
        <translation>バージョンとログの末尾をコピーします(書類の本文は含みません)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/explainer.py"/>
        <source>History of “{heading}”</source>
        <translation>「{heading}」の履歴</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/explainer.py"/>
        <source>How the new filing was read</source>
        <translation>新書類の読取り結果</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/explainer.py"/>
        <source>How the old filing was read</source>
        <translation>旧書類の読取り結果</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/explainer.py"/>
        <source>Why is this a heading?</source>
        <translation>見出しと判断した理由</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/explanations.py"/>
        <source>around the factors</source>
        <translation>リスク要因の前後</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/explanations.py"/>
        <source>set aside</source>
        <translation>除外した部分</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/explanations.py"/>
        <source>Status: {words}</source>
        <translation>状態: {words}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/explanations.py"/>
        <source>Why: {reason}</source>
        <translation>理由: {reason}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/explanations.py"/>
        <source>factor {number}</source>
        <translation>リスク要因{number}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/outline_dialog.py"/>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/reading_log.py"/>
        <source>decisive</source>
        <translation>決定的</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/reading_log.py"/>
        <source>strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/reading_log.py"/>
        <source>clear</source>
        <translation>明確</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/reading_log.py"/>
        <source>slight</source>
        <translation>わずか</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/reading_log.py"/>
        <source>heading</source>
        <comment>a block</comment>
        <translation>見出し</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/reading_log.py"/>
        <source>category heading</source>
        <comment>a block</comment>
        <translation>分類見出し</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/reading_log.py"/>
        <source>paragraph</source>
        <comment>a block</comment>
        <translation>段落</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/reading_log.py"/>
        <source>preamble</source>
        <comment>a block</comment>
        <translation>前文</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/reading_log.py"/>
        <source>noise</source>
        <comment>a block</comment>
        <translation>除外</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/reading_log.py"/>
        <source>{role} of factor {factor}</source>
        <translation>リスク要因{factor}の{role}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/reading_log.py"/>
        <source>{role} in factor {factor}</source>
        <translation>リスク要因{factor}の{role}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/explaining/reading_log.py"/>
        <source>Its parts: {n} factors, as they stand in the file</source>
        <translation><numerusform>構成: リスク要因{n}件(ファイルでの順)</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/reading_log.py"/>
        <source>“{title}”, read with {share} confidence</source>
        <translation>「{title}」、確度{share}で検出</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/reading_log.py"/>
        <source>form, company and year unknown</source>
        <translation>様式、会社名、年度は不明</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/reading_log.py"/>
        <source>Set aside, {kind}</source>
        <translation>除外: {kind}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/reading_log.py"/>
        <source>“{title}”, pointed at by hand</source>
        <translation>「{title}」、手動で指定</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/reading_log.py"/>
        <location filename="../../viewer/desktop/explaining/set_aside_dialog.py"/>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/reading_log.py"/>
        <source>Not taken: “{title}”</source>
        <translation>不採用: 「{title}」</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/reading_log.py"/>
        <source>fiscal year {year}</source>
        <translation>{year}年度</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/reading_log.py"/>
        <source>The section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/reading_log.py"/>
        <source>For a {verdict}:</source>
        <translation>{verdict}とする根拠:</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/reading_log.py"/>
        <source>Against a {verdict}:</source>
        <translation>{verdict}としない根拠:</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/reading_log.py"/>
        <source>What is in doubt</source>
        <translation>疑わしい点</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/reading_log.py"/>
        <source>no decision was logged</source>
        <translation>判断の記録なし</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/set_aside_dialog.py"/>
        <source>{kind} ({places}, {characters})</source>
        <translation>{kind}({places}、{characters})</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/set_aside_dialog.py"/>
        <source>What was set aside</source>
        <translation>除外した部分</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/set_aside_dialog.py"/>
        <source>These characters of the risk-factor sections belong to no factor. All others are shown.</source>
        <translation>リスク要因のセクションのうち、どのリスク要因にも属さない文字です。それ以外はすべて表示しています。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/set_aside_dialog.py"/>
        <source>Text</source>
        <translation>文章</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/explaining/set_aside_dialog.py"/>
        <source>{n} characters in the section</source>
        <translation><numerusform>セクションは{n}文字</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/explaining/set_aside_dialog.py"/>
        <location filename="../../viewer/redline/attention/replacements.py"/>
        <location filename="../../viewer/redline/finding/found.py"/>
        <source>{n} places</source>
        <translation><numerusform>{n}箇所</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/explaining/set_aside_dialog.py"/>
        <location filename="../../viewer/desktop/opening/no_factors.py"/>
        <location filename="../../viewer/desktop/opening/section_picker.py"/>
        <location filename="../../viewer/wording/history/cells.py"/>
        <source>{n} characters</source>
        <translation><numerusform>{n}文字</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/set_aside_dialog.py"/>
        <source>unassigned</source>
        <translation>未確定</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/set_aside_dialog.py"/>
        <location filename="../../viewer/desktop/figures/row.py"/>
        <location filename="../../viewer/desktop/navigating/first_dialog.py"/>
        <source>Old</source>
        <translation>旧</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/set_aside_dialog.py"/>
        <location filename="../../viewer/desktop/figures/row.py"/>
        <location filename="../../viewer/desktop/navigating/first_dialog.py"/>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/source_dialog.py"/>
        <source>Source of the {filing}: {name}</source>
        <translation>{filing}の原文: {name}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/source_shower.py"/>
        <source>The {filing} has no such factor</source>
        <translation>{filing}にこのリスク要因はありません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/source_view.py"/>
        <source>Text of the filing</source>
        <translation>書類の全文</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/source_view.py"/>
        <source>Find in the text; Enter: next</source>
        <translation>本文を検索(Enter: 次へ)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/source_view.py"/>
        <source>Find in the text</source>
        <translation>本文を検索</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/explaining/tie_shower.py"/>
        <source>{concept} does not stand in the text of the {filing}</source>
        <translation>{concept}は{filing}の本文にありません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/content_form.py"/>
        <source>Title of the report</source>
        <translation>レポートの題名</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/content_form.py"/>
        <source>As usual: company, form and years</source>
        <translation>通常どおり：会社、様式、年度</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/content_form.py"/>
        <source>Reviewer who hands it on</source>
        <translation>引き渡すレビュー担当者</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/content_form.py"/>
        <source>Factors that are shown</source>
        <translation>表示するリスク要因</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/content_form.py"/>
        <source>Factors to show</source>
        <translation>表示する要因の一覧</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/content_form.py"/>
        <source>Unchanged paragraphs</source>
        <translation>変更のない段落</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/content_form.py"/>
        <source>Layout of the text</source>
        <translation>本文の配置</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/content_form.py"/>
        <source>Figures that are listed</source>
        <translation>一覧にする数値</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/content_form.py"/>
        <source>What became of the figures to list</source>
        <translation>一覧にする数値の変化の種類</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/content_form.py"/>
        <source>&amp;Introduction and category headings</source>
        <translation>序文と分類見出し(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/content_form.py"/>
        <source>What was set &amp;aside</source>
        <translation>除外した部分(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/content_form.py"/>
        <source>Marks and notes</source>
        <translation>印とメモ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/content_form.py"/>
        <source>Colours of the report</source>
        <translation>レポートの色</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/content_form.py"/>
        <source>&amp;JSON and CSV leave out too what is not shown</source>
        <translation>JSONとCSVでも表示しない内容を除く(&amp;J)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/content_form.py"/>
        <location filename="../../viewer/desktop/reviewing/sign_off_dialog.py"/>
        <source>&amp;Title</source>
        <translation>表題(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/content_form.py"/>
        <location filename="../../viewer/desktop/reviewing/sign_off_dialog.py"/>
        <source>&amp;Reviewer</source>
        <translation>担当者(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/content_form.py"/>
        <source>&amp;Factors</source>
        <translation>要因(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/content_form.py"/>
        <source>&amp;Unchanged paragraphs</source>
        <translation>変更のない段落(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/content_form.py"/>
        <source>&amp;Layout</source>
        <translation>配置(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/content_form.py"/>
        <source>Fi&amp;gures</source>
        <translation>数値(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/content_form.py"/>
        <source>Marks and &amp;notes</source>
        <translation>印とメモ(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/content_form.py"/>
        <source>&amp;Colours</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/export_dialog.py"/>
        <location filename="../../viewer/desktop/exporting/exporter.py"/>
        <location filename="../../viewer/desktop/frame/tool_strip.py"/>
        <source>Export report</source>
        <translation>レポートを書き出す</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/export_dialog.py"/>
        <source>Format of the report</source>
        <translation>レポートの形式</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/export_dialog.py"/>
        <source>A file &amp;beside it with what it was made of</source>
        <translation>作成内容を記したファイルを横に置く(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/export_dialog.py"/>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/export_dialog.py"/>
        <source>For&amp;mat</source>
        <translation>形式(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/export_dialog.py"/>
        <source>&amp;Profile</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/export_dialog.py"/>
        <source>Not ticked, because these filings have no such factor: {ids}</source>
        <translation>この2つの書類に該当する要因がないため、選択していません: {ids}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/export_dialog.py"/>
        <source>Tick the factors that are to be shown</source>
        <translation>表示する要因を選択してください</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/export_dialog.py"/>
        <source>Name the reviewer whose own notes are to be shown</source>
        <translation>メモを表示する担当者の名前を入力してください</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/exporter.py"/>
        <source>Writing the report</source>
        <translation>レポートを書き出しています</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/exporter.py"/>
        <source>{name} is there already. Replace it?</source>
        <translation>{name}はすでにあります。置き換えますか。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/exporter.py"/>
        <source>Export the figures</source>
        <translation>数値を書き出す</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/exporter.py"/>
        <source>The report was not written: {why}.</source>
        <translation>レポートを書き出せませんでした: {why}。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/exporter.py"/>
        <source>The report was not written to {path}: {why}.</source>
        <translation>{path}にレポートを書き出せませんでした: {why}。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/exporter.py"/>
        <source>Choose another place…</source>
        <translation>別の場所を選ぶ…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/exporter.py"/>
        <location filename="../../viewer/desktop/history/files_dialog.py"/>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/exporter.py"/>
        <source>Show in folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/exporter.py"/>
        <source>The report was written to {path}</source>
        <translation>{path}にレポートを書き出しました</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/exporter.py"/>
        <source>Cancelled: no report was written</source>
        <translation>中止しました。レポートは書き出していません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/preview.py"/>
        <source>Making the preview…</source>
        <translation>プレビューを作成しています…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/preview.py"/>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/preview.py"/>
        <source>Beginning of the report</source>
        <translation>レポートの冒頭</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/preview.py"/>
        <source>A page of the PDF</source>
        <translation>PDFのページ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/preview.py"/>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/preview.py"/>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/preview.py"/>
        <source>Beginning</source>
        <translation>冒頭</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/preview.py"/>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/preview.py"/>
        <source>◂ Page</source>
        <translation>◂ ページ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/preview.py"/>
        <source>Page ▸</source>
        <translation>ページ ▸</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/preview.py"/>
        <source>Page {number} of {count}</source>
        <translation>{count}ページ中{number}ページ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/profile_bar.py"/>
        <source>There is a profile {name} already. Put this in its place?</source>
        <translation>プロファイル{name}はすでにあります。これに置き換えますか。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/profile_bar.py"/>
        <source>Delete the profile {name}?</source>
        <translation>プロファイル{name}を削除しますか。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/profile_bar.py"/>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/profile_bar.py"/>
        <source>What a report shows, kept under a name</source>
        <translation>レポートに表示する内容を名前を付けて保存したもの</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/profile_bar.py"/>
        <source>&amp;Keep as…</source>
        <translation>名前を付けて保存(&amp;K)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/profile_bar.py"/>
        <source>Keep what is chosen now under a name</source>
        <translation>現在の選択に名前を付けて保存します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/profile_bar.py"/>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/profile_bar.py"/>
        <source>Delete the profile that is named here</source>
        <translation>ここに表示されているプロファイルを削除します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/profile_bar.py"/>
        <source>No profile</source>
        <translation>プロファイルなし</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/profile_bar.py"/>
        <source>Keep as a profile</source>
        <translation>プロファイルとして保存</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/profile_bar.py"/>
        <source>Name of the profile:</source>
        <translation>プロファイルの名前：</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/profile_bar.py"/>
        <source>Delete a profile</source>
        <translation>プロファイルの削除</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/wordings.py"/>
        <source>All factors</source>
        <translation>すべての要因</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/wordings.py"/>
        <source>Those that changed</source>
        <translation>変更のあったもの</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/wordings.py"/>
        <source>Those that are flagged</source>
        <translation>要注意の印のあるもの</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/wordings.py"/>
        <source>Those that I choose</source>
        <translation>選んだもの</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/wordings.py"/>
        <source>Folded</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/wordings.py"/>
        <source>Left out</source>
        <translation>省く</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/wordings.py"/>
        <source>Shown</source>
        <translation>表示する</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/wordings.py"/>
        <source>The two filings side by side</source>
        <translation>2つの書類を左右に並べる</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/wordings.py"/>
        <source>One text with its changes in place</source>
        <translation>変更箇所を示した1つの本文</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/wordings.py"/>
        <source>As is usual for the format</source>
        <translation>形式ごとの標準</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/wordings.py"/>
        <source>All figures</source>
        <translation>すべての数値</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/wordings.py"/>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>None</source>
        <translation>しない</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/wordings.py"/>
        <source>By what became of them</source>
        <translation>変化の種類で選ぶ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/wordings.py"/>
        <source>All of the review</source>
        <translation>レビューのすべて</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/wordings.py"/>
        <source>Only the reviewer's own</source>
        <translation>レビュー担当者本人のもののみ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/wordings.py"/>
        <source>Green and red</source>
        <translation>緑と赤</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/wordings.py"/>
        <source>Blue and orange</source>
        <translation>青とオレンジ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/wordings.py"/>
        <source>Green and red, high contrast</source>
        <translation>緑と赤（高コントラスト）</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/exporting/wordings.py"/>
        <source>Blue and orange, high contrast</source>
        <translation>青とオレンジ（高コントラスト）</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/arrangement.py"/>
        <source>dates of periods</source>
        <translation>期間の日付</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/figures/arrangement.py"/>
        <location filename="../../viewer/wording/summary.py"/>
        <location filename="../../viewer/wording/unread.py"/>
        <source>{n} {kind}</source>
        <translation><numerusform>{kind} {n}</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/chart.py"/>
        <location filename="../../viewer/desktop/figures/dock.py"/>
        <source>Largest relative changes</source>
        <translation>増減率の大きい数値</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/dock.py"/>
        <source>No relative change to show</source>
        <translation>表示する増減率はありません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/dock.py"/>
        <location filename="../../viewer/desktop/figures/header.py"/>
        <location filename="../../viewer/desktop/figures/table.py"/>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/grouping.py"/>
        <source>No groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/grouping.py"/>
        <source>By factor</source>
        <translation>リスク要因別</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/grouping.py"/>
        <source>By kind</source>
        <translation>種類別</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/header.py"/>
        <source>Dates that only say of when an amount is: they count among those added and removed, and stand in what the amount measures. “Unchanged too” and the chips of those added and removed show their rows.</source>
        <translation>金額の時点を示すだけの日付です。追加と削除の件数に含まれ、金額の項目に示されます。「変動なしも表示」と、追加・削除のボタンで行を表示します。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/figures/header.py"/>
        <source>{n} dates of periods</source>
        <translation><numerusform>期間の日付 {n}</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/header.py"/>
        <source>{counts} (hidden)</source>
        <translation>{counts}(非表示)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/header.py"/>
        <source>{counts} (counted, hidden)</source>
        <translation>{counts}(計上済み・非表示)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/header.py"/>
        <source>none found</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/header.py"/>
        <source>This factor only</source>
        <translation>このリスク要因のみ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/header.py"/>
        <source>Show the figures of the factors on screen and no others</source>
        <translation>画面のリスク要因の数値だけを表示します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/header.py"/>
        <source>Unchanged too</source>
        <translation>変動なしも表示</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/header.py"/>
        <source>Show also the figures that did not change, only rolled forward, or are only written otherwise</source>
        <translation>変動のない数値、期の更新、表記だけの違いも表示します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/header.py"/>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/header.py"/>
        <source>Show the largest relative changes as bars</source>
        <translation>増減率の大きい数値を棒グラフで示します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/header.py"/>
        <source>Show ▴</source>
        <translation>表示 ▴</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/header.py"/>
        <source>Show the figures</source>
        <translation>数値を表示</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/header.py"/>
        <source>Show the table; there is little room for it and the text</source>
        <translation>表を表示します。表と本文の両方に十分な場所がありません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/header.py"/>
        <source>Filter figures</source>
        <translation>数値を絞り込む</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/header.py"/>
        <source>Filter figures by words</source>
        <translation>語で数値を絞り込む</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/header.py"/>
        <source>Show only rows with these words, in whatever column</source>
        <translation>いずれかの列にこの語を含む行だけを表示します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/header.py"/>
        <source>Group ▾</source>
        <translation>グループ ▾</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/header.py"/>
        <source>Group the figures</source>
        <translation>数値のグループ分け</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/header.py"/>
        <source>Group the rows by factor or by kind of figure</source>
        <translation>行をリスク要因別または種類別に分けます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/marker.py"/>
        <source>the match of {figure}</source>
        <translation>{figure}の対応付け</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/marker.py"/>
        <source>{what} (Undo takes it back)</source>
        <translation>{what}(「元に戻す」で取り消せます)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/match_dialog.py"/>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/match_dialog.py"/>
        <location filename="../../viewer/desktop/figures/row.py"/>
        <source>What it measures</source>
        <translation>項目</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/match_dialog.py"/>
        <source>In its sentence</source>
        <translation>文中</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/match_dialog.py"/>
        <source>no counterpart</source>
        <translation>対応なし</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/match_dialog.py"/>
        <source>What in the old filing is the new {figure}?</source>
        <translation>新書類の{figure}は、旧書類のどの数値に当たりますか。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/match_dialog.py"/>
        <source>What in the new filing is the old {figure}?</source>
        <translation>旧書類の{figure}は、新書類のどの数値に当たりますか。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/match_dialog.py"/>
        <source>it stands in no place of the {filing}</source>
        <translation>{filing}のどこにもありません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/match_dialog.py"/>
        <source>Match a figure by hand</source>
        <translation>数値を手動で対応付け</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/match_dialog.py"/>
        <source>Words of the figure, its measure or its sentence</source>
        <translation>数値、項目、文の語</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/match_dialog.py"/>
        <source>Narrow the list to figures with these words</source>
        <translation>この語を含む数値に絞り込む</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/match_dialog.py"/>
        <source>Figures of the other filing</source>
        <translation>もう一方の書類の数値</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/match_dialog.py"/>
        <source>Match</source>
        <translation>対応付ける</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/match_dialog.py"/>
        <source>alone</source>
        <translation>単独</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/match_dialog.py"/>
        <source>its counterpart now</source>
        <translation>現在の対応先</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/model.py"/>
        <source>Closed group, {line}</source>
        <translation>閉じたグループ、{line}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/model.py"/>
        <source>Open group, {line}</source>
        <translation>開いたグループ、{line}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/model.py"/>
        <source>{title}, sorted downwards</source>
        <translation>{title}、降順</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/model.py"/>
        <source>{title}, sorted upwards</source>
        <translation>{title}、昇順</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/note.py"/>
        <source>Note on the figure</source>
        <translation>数値へのメモ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/note.py"/>
        <source>Note on {figure}</source>
        <translation>{figure}へのメモ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/note.py"/>
        <source>Note, {state} on {figure}</source>
        <translation>{figure}へのメモ({state})</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/row.py"/>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/row.py"/>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/row.py"/>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/row.py"/>
        <source>Change</source>
        <translation>変動</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/row.py"/>
        <source>Suspect</source>
        <translation>疑義</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/row.py"/>
        <source>Context</source>
        <translation>文脈</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/row.py"/>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/row.py"/>
        <source>Difference</source>
        <translation>増減</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/row.py"/>
        <source>Difference in percent</source>
        <translation>増減率</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/row.py"/>
        <source>Why its reading is doubtful</source>
        <translation>読取りが疑わしい理由</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/row.py"/>
        <source>Your mark and note</source>
        <translation>印とメモ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/row.py"/>
        <source>money</source>
        <comment>a kind of figure</comment>
        <translation>金額</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/row.py"/>
        <source>percent</source>
        <comment>a kind of figure</comment>
        <translation>割合</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/row.py"/>
        <source>count</source>
        <comment>a kind of figure</comment>
        <translation>件数</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/row.py"/>
        <source>date</source>
        <comment>a kind of figure</comment>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/row.py"/>
        <source>period</source>
        <comment>a kind of figure</comment>
        <translation>期間</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/row.py"/>
        <source>ratio</source>
        <comment>a kind of figure</comment>
        <translation>比率</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/row.py"/>
        <source>range</source>
        <comment>a kind of figure</comment>
        <translation>範囲</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/row.py"/>
        <source>identifier</source>
        <comment>a kind of figure</comment>
        <translation>番号</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/row.py"/>
        <source>inconsistent in the {filing}: {figures}</source>
        <translation>{filing}の中で不整合: {figures}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/table.py"/>
        <source>Mark</source>
        <translation>印</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/table.py"/>
        <source>Cop&amp;y the selected rows</source>
        <translation>選択した行をコピー(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/table.py"/>
        <source>Copy &amp;all rows shown</source>
        <translation>表示中のすべての行をコピー(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/table.py"/>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/totals.py"/>
        <source>Show only these: {meaning}</source>
        <translation>これだけを表示: {meaning}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/totals.py"/>
        <source>Show only {name}: {number}</source>
        <translation>{name}だけを表示: {number}件</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/unread_button.py"/>
        <source>List the numbers of both filings that are no figures (of names, or known to no rule), and go to them</source>
        <translation>新旧の書類の数字のうち、数値と解釈しなかったもの(名称の一部や規則のないもの)を一覧にし、その箇所へ移動します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/unread_button.py"/>
        <source>{count}: list them</source>
        <translation>{count}: 一覧を表示</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/figures/unread_dialog.py"/>
        <source>Numbers read as nothing</source>
        <translation>数値と解釈されなかった数字</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/counts.py"/>
        <source>{paired} paired · {new} new · {removed} removed</source>
        <translation>対応{paired} · 新規{new} · 削除{removed}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/counts.py"/>
        <location filename="../../viewer/desktop/frame/tabs/tab_page.py"/>
        <location filename="../../viewer/desktop/reviewing/signer.py"/>
        <location filename="../../viewer/wording/pairs.py"/>
        <source>{done} of {all} reviewed</source>
        <translation>{all}件中{done}件を確認済み</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/dialog.py"/>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/dialog.py"/>
        <source>Show the usual settings on all pages</source>
        <translation>すべてのページを標準の設定にします</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/dialog.py"/>
        <source>Looks</source>
        <translation>外観</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/dialog.py"/>
        <location filename="../../viewer/desktop/frame/settings_dialog/keys_model.py"/>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/dialog.py"/>
        <source>Opening</source>
        <translation>起動</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/dialog.py"/>
        <source>Reviewer</source>
        <translation>担当者</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/kept_comparisons.py"/>
        <source>Comparisons of several filings are kept, so that they open at once: {size} MB of {most} MB.</source>
        <translation>複数の書類の比較結果は、すぐに開けるように保存されます: {size} MB(上限{most} MB)。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/kept_comparisons.py"/>
        <source>&amp;Empty</source>
        <translation>空にする(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/kept_comparisons.py"/>
        <source>Remove all kept comparisons now; marks and notes stay</source>
        <translation>保存された比較結果をすべて今すぐ削除します。マークとメモは残ります</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/kept_comparisons.py"/>
        <source>They cannot be removed: {reason}</source>
        <translation>削除できません: {reason}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/keys_model.py"/>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/keys_model.py"/>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/keys_model.py"/>
        <source>{keys} belongs to “{title}”.</source>
        <translation>{keys}は「{title}」のキーです。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/keys_model.py"/>
        <source>none</source>
        <comment>no key</comment>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/keys_model.py"/>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/keys_model.py"/>
        <source>changed</source>
        <comment>keys</comment>
        <translation>変更済み</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/keys_page.py"/>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/keys_page.py"/>
        <source>An&amp;other key</source>
        <translation>別のキー(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/keys_page.py"/>
        <source>Words of an action, or a key</source>
        <translation>操作の語またはキー</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/keys_page.py"/>
        <source>Narrow the list of actions</source>
        <translation>操作の一覧を絞り込む</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/keys_page.py"/>
        <source>&amp;Use it here</source>
        <translation>ここで使う(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/keys_page.py"/>
        <source>Take the key from the other action and give it to this one</source>
        <translation>他の操作からキーを外し、この操作に割り当てます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/keys_page.py"/>
        <source>&amp;No key</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/keys_page.py"/>
        <source>Let the chosen action have no key</source>
        <translation>選択した操作にキーを割り当てません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/keys_page.py"/>
        <source>&amp;Reset</source>
        <translation>標準に戻す(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/keys_page.py"/>
        <source>Give the chosen action its usual keys</source>
        <translation>選択した操作を標準のキーに戻します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/keys_page.py"/>
        <source>Reset &amp;all keys</source>
        <translation>すべて標準に戻す(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/keys_page.py"/>
        <source>Give every action its usual keys</source>
        <translation>すべての操作を標準のキーに戻します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/keys_page.py"/>
        <source>Actions and their keys</source>
        <translation>操作とそのキー</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/keys_page.py"/>
        <source>Press the key that “{title}” is to have</source>
        <translation>「{title}」に割り当てるキーを押してください</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/keys_page.py"/>
        <source>Taken from {names}, which had got it.</source>
        <translation>{names}に割り当てられていたキーを外しました。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <location filename="../../viewer/desktop/look/tongue.py"/>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>High</source>
        <translation>高い</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>Usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>Three or more in a row</source>
        <translation>3つ以上続くとき</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>Ten or more in a row</source>
        <translation>10以上続くとき</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>Language of the window</source>
        <translation>ウィンドウの言語</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>Holds from the next start; reports stay in English</source>
        <translation>次回の起動から有効です。レポートは英語のままです</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>&amp;Blue and orange for inserted and deleted</source>
        <translation>挿入と削除を青とオレンジで示す(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>Colours that readers can tell apart who cannot tell red from green</source>
        <translation>赤と緑を見分けにくい方にも区別できる色です</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>&amp;Another font than the window's</source>
        <translation>ウィンドウと別のフォントを使う(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>Font of the text</source>
        <translation>本文のフォント</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>Size of the text in points</source>
        <translation>本文の大きさ(ポイント)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>Height of a line</source>
        <translation>行の高さ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>Fold unchanged paragraphs</source>
        <translation>変更のない段落を折りたたむ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>Sample of the text</source>
        <translation>本文の見本</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>&amp;Contrast</source>
        <translation>コントラスト(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>Fo&amp;nt</source>
        <translation>フォント(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>&amp;Size</source>
        <translation>大きさ(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>Height of a &amp;line</source>
        <translation>行の高さ(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>The window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/look_page.py"/>
        <source>The text of the filings</source>
        <translation>書類の本文</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/opening_page.py"/>
        <source>Open the &amp;last pair at start</source>
        <translation>起動時に前回の書類を開く(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/opening_page.py"/>
        <source>Open other filings in a new &amp;tab</source>
        <translation>別の書類は新しいタブで開く(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/opening_page.py"/>
        <source>Otherwise the start page has it first, and Enter opens it.</source>
        <translation>オフの場合は開始画面の先頭に表示され、Enterで開きます。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/opening_page.py"/>
        <source>Also what is dropped and what is chosen under Open recent. Otherwise they take the place of those on screen.</source>
        <translation>ドロップしたファイルと「最近開いた書類」も同様です。オフの場合は、表示中の書類と入れ替わります。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/reviewer_page.py"/>
        <source>Name of the reviewer</source>
        <translation>担当者の氏名</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/reviewer_page.py"/>
        <source>Initials of the reviewer</source>
        <translation>担当者の略号</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/reviewer_page.py"/>
        <source>Stands in the history, in reports and beside a signature, from now on. Nothing of it leaves this computer but with what you hand on.</source>
        <translation>今後、履歴、レポート、署名に記載されます。引き渡すファイル以外で、このコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/reviewer_page.py"/>
        <source>&amp;Name</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/reviewer_page.py"/>
        <location filename="../../viewer/desktop/reviewing/sign_off_dialog.py"/>
        <source>&amp;Initials</source>
        <translation>略号(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/spoken_changes.py"/>
        <location filename="../../viewer/wording/record/disagreements.py"/>
        <source>no mark</source>
        <translation>印なし</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/spoken_changes.py"/>
        <location filename="../../viewer/desktop/opening/recent_button.py"/>
        <source>{old} and {new}</source>
        <translation>{old}と{new}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/status_bar.py"/>
        <source>reviewed, next</source>
        <translation>確認済みで次へ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/status_bar.py"/>
        <location filename="../../viewer/desktop/frame/tool_strip.py"/>
        <source>change</source>
        <translation>変更</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/status_bar.py"/>
        <location filename="../../viewer/desktop/frame/tool_strip.py"/>
        <source>figure</source>
        <translation>数値</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/status_bar.py"/>
        <source>all keys</source>
        <translation>キー一覧</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/status_bar.py"/>
        <source>filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/status_bar.py"/>
        <source>open</source>
        <translation>開く</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/status_bar.py"/>
        <source>two years</source>
        <translation>2つの年</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/tabs/pair_tabs.py"/>
        <source>Pairs that are open</source>
        <translation>開いている書類</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/tabs/pair_tabs.py"/>
        <source>Close {pair}</source>
        <translation>{pair}を閉じる</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/tabs/pair_tabs.py"/>
        <source>Close this tab</source>
        <translation>このタブを閉じる</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/tabs/tab_page.py"/>
        <source>New tab</source>
        <translation>新しいタブ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/tool_strip.py"/>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/tool_strip.py"/>
        <source>Folding, zoom, theme and what is shown</source>
        <translation>折りたたみ、拡大・縮小、テーマ、表示項目</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/tool_strip.py"/>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/tool_strip.py"/>
        <source>⇄ Swap</source>
        <translation>⇄ 入替え</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/window_layout.py"/>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/window_layout.py"/>
        <location filename="../../viewer/desktop/tree/pane.py"/>
        <source>Risk factors</source>
        <translation>リスク要因</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/at_hand.py"/>
        <source>Open {years} here</source>
        <translation>{years}をここで開く</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/at_hand.py"/>
        <source>Open both filings at this sentence (Enter)</source>
        <translation>両方の書類をこの文の箇所で開きます (Enter)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/at_hand.py"/>
        <source>The age of this text is not traced</source>
        <translation>この文章がいつからあるかは調べていません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/bar.py"/>
        <source>Filing to read</source>
        <translation>読む書類</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/bar.py"/>
        <source>Choose the filing whose text is read</source>
        <translation>本文を読む書類を選びます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/bar.py"/>
        <source>Next change of age</source>
        <translation>次に年が変わる文</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/bar.py"/>
        <source>Previous change of age</source>
        <translation>前に年が変わる文</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/bar.py"/>
        <source>age</source>
        <translation>年の変わり目</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/bar.py"/>
        <source>Year from which sentences are stepped through</source>
        <translation>文を順にたどる起点の年</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/bar.py"/>
        <source>Step through the sentences that stand so since this filing or a later one</source>
        <translation>この書類以降から現在の形である文を順にたどります</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/bar.py"/>
        <source>Next sentence that stands so since the chosen year</source>
        <translation>選んだ年以降からある次の文</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/bar.py"/>
        <source>Previous sentence that stands so since the chosen year</source>
        <translation>選んだ年以降からある前の文</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/bar.py"/>
        <source>since</source>
        <translation>以降</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/bar.py"/>
        <source>Past</source>
        <translation>変遷</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/bar.py"/>
        <source>Show the wordings that the sentence at hand had (W)</source>
        <translation>選択中の文のこれまでの表現を表示します (W)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/bar.py"/>
        <source>What went</source>
        <translation>なくなった文</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/bar.py"/>
        <source>Show the sentences that no later filing has (D)</source>
        <translation>以後の書類にない文を表示します (D)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/bar.py"/>
        <source>Show or hide the past of the sentence at hand</source>
        <translation>選択中の文の変遷を表示または非表示</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/bar.py"/>
        <source>Show or hide what went</source>
        <translation>なくなった文を表示または非表示</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/legend.py"/>
        <source>Tinted and underlined: new in {year}; dashes: reworded in {year}</source>
        <translation>地色と下線: {year}で新規、破線: {year}で書き換え</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/legend.py"/>
        <source>{year} is the oldest filing here: how long before it a sentence stood is not known</source>
        <translation>{year}はここで最も古い書類です。文がそれより前からあったかは分かりません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/legend.py"/>
        <source>{count}: go to the next one</source>
        <translation>{count}: 次の文へ移動</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/lists.py"/>
        <source>In {year}, before it was reworded in {next}</source>
        <translation>{year}({next}で書き換えられる前)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/lists.py"/>
        <source>Last in {year}</source>
        <translation>{year}が最後</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/lists.py"/>
        <source>{year}: {words}</source>
        <translation>{year}: {words}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/lists.py"/>
        <source>Since {year}</source>
        <translation>{year}から</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/lists.py"/>
        <source>Its words by the year they came in</source>
        <translation>語ごとの最初の年</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/page.py"/>
        <source>The past of this sentence</source>
        <translation>この文の変遷</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/page.py"/>
        <source>What went: sentences that no later filing has</source>
        <translation>なくなった文: 以後の書類にない文</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/page.py"/>
        <source>{filing}, with the age of each sentence</source>
        <translation>{filing}(各文の年つき)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/page.py"/>
        <source>No other sentence stands so since {year} or later</source>
        <translation>{year}以降から現在の形である文はほかにありません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/page.py"/>
        <source>Each sentence is traced: {n} of them</source>
        <translation>{n}文すべてを調べました</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/page.py"/>
        <source>No other age there</source>
        <translation>その方向にほかの年はありません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/pane.py"/>
        <source>{age}. Click: {years}</source>
        <translation>{age}。クリックで{years}を開きます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/tracing.py"/>
        <source>The sentences could not be traced</source>
        <translation>各文がいつからあるかを調べられませんでした</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/tracing.py"/>
        <source>tracing each sentence</source>
        <translation>各文の経緯を調べています</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/words.py"/>
        <source>{first}, reworded {last}</source>
        <translation>{first}、{last}書き換え</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/words.py"/>
        <source>{some} and {last}</source>
        <translation>{some}、{last}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/history/blame/words.py"/>
        <source>{n} sentences stand so since {year}</source>
        <translation><numerusform>{year}から現在の形である文: {n}</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/words.py"/>
        <source>{year} or before</source>
        <translation>{year}以前</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/words.py"/>
        <source>{first}, back {last}</source>
        <translation>{first}、{last}復活</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/words.py"/>
        <source>Stands so since {year}</source>
        <translation>{year}から現在の形</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/words.py"/>
        <source>New in {year}: no filing before has it</source>
        <translation>{year}で新規: それより前の書類にはありません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/words.py"/>
        <source>stood so in {year} already</source>
        <translation>{year}にも同じ形であった</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/words.py"/>
        <source>not so in {years}</source>
        <translation>{years}では異なる</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/words.py"/>
        <source>first in other words in {year}</source>
        <translation>別の表現では{year}が最初</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/blame/words.py"/>
        <source>reworded in {years}</source>
        <translation>{years}で書き換え</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/history/counts.py"/>
        <location filename="../../viewer/desktop/history/desk.py"/>
        <location filename="../../viewer/desktop/history/files_dialog.py"/>
        <location filename="../../viewer/desktop/settings.py"/>
        <source>{n} filings</source>
        <translation><numerusform>{n}書類</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/history/counts.py"/>
        <source>{n} risks</source>
        <translation><numerusform>リスク{n}件</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/history/counts.py"/>
        <source>{n} gone</source>
        <translation><numerusform>消えた{n}件</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/history/counts.py"/>
        <source>{n} reviewed</source>
        <translation><numerusform>レビュー済み{n}件</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/desk.py"/>
        <source>{history} · {filings}</source>
        <translation>{history}・{filings}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/desk.py"/>
        <source>Several filings</source>
        <translation>複数の書類</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/files_dialog.py"/>
        <source>Open several filings</source>
        <translation>複数の書類を開く</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/files_dialog.py"/>
        <source>Filings of one company, in any order: they are put in the order of their years.</source>
        <translation>1社の書類を順不同で選べます。年の順に並べられます。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/files_dialog.py"/>
        <source>Filings to open</source>
        <translation>開く書類</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/files_dialog.py"/>
        <source>Add &amp;files…</source>
        <translation>ファイルを追加(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/files_dialog.py"/>
        <source>Add a f&amp;older…</source>
        <translation>フォルダを追加(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/files_dialog.py"/>
        <source>&amp;Remove</source>
        <translation>外す(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/files_dialog.py"/>
        <source>Filings</source>
        <translation>書類</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/files_dialog.py"/>
        <source>A folder of filings</source>
        <translation>書類のフォルダ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/files_dialog.py"/>
        <source>Choose two filings at least.</source>
        <translation>少なくとも2書類を選んでください。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/files_dialog.py"/>
        <location filename="../../viewer/desktop/opening/edgar/dialog.py"/>
        <source>{count} filings: {most} at most.</source>
        <translation>{count}書類: 最大{most}書類です。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/files_dialog.py"/>
        <source>There is no further filing in {folder}.</source>
        <translation>{folder}にはほかに書類がありません。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/fill_strip.py"/>
        <source>Comparing: {done} of {all}</source>
        <translation>比較中: {done}/{all}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/fill_strip.py"/>
        <location filename="../../viewer/desktop/opening/patience.py"/>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/fill_strip.py"/>
        <source>Compare no more for now: a … stands where something is not compared yet</source>
        <translation>比較をいったん止めます。未比較のところは…と表示されます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/fill_strip.py"/>
        <source>{done} of {all} compared</source>
        <translation>{done}/{all}を比較済み</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/fill_strip.py"/>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/fill_strip.py"/>
        <source>Compare the other years as well</source>
        <translation>残りの年も比較します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/kept_pairs.py"/>
        <location filename="../../viewer/desktop/opening/loading.py"/>
        <source>Fetching marks and notes</source>
        <translation>印とメモを読み込んでいます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/matrix/arranging.py"/>
        <source>Gone from the newest filing</source>
        <translation>最新の書類にないもの</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/matrix/arranging.py"/>
        <source>Without a category</source>
        <translation>分類なし</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/matrix/cell.py"/>
        <location filename="../../viewer/wording/history/cells.py"/>
        <source>{year}: {facts}</source>
        <translation>{year}: {facts}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/matrix/cell.py"/>
        <location filename="../../viewer/wording/pairs.py"/>
        <location filename="../../viewer/wording/record/history.py"/>
        <source>reviewed before its text changed</source>
        <translation>本文の変更前に確認済み</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/matrix/cell.py"/>
        <location filename="../../viewer/review/model.py"/>
        <location filename="../../viewer/wording/pairs.py"/>
        <location filename="../../viewer/wording/record/history.py"/>
        <source>flagged</source>
        <translation>要確認</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/history/matrix/cell.py"/>
        <location filename="../../viewer/wording/pairs.py"/>
        <source>has {n} notes</source>
        <translation><numerusform>メモ{n}件</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/matrix/cell.py"/>
        <location filename="../../viewer/review/model.py"/>
        <location filename="../../viewer/wording/pairs.py"/>
        <location filename="../../viewer/wording/record/history.py"/>
        <source>reviewed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/matrix/cell.py"/>
        <location filename="../../viewer/wording/pairs.py"/>
        <source>has a note</source>
        <translation>メモあり</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/history/matrix/model.py"/>
        <location filename="../../viewer/desktop/splitview/header/filing_facts.py"/>
        <location filename="../../viewer/desktop/tree/filter_chips.py"/>
        <location filename="../../viewer/wording/readings/filings.py"/>
        <location filename="../../viewer/wording/record/review_files.py"/>
        <source>{n} factors</source>
        <translation><numerusform>リスク要因{n}件</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/matrix/model.py"/>
        <source>{head}, {factors}</source>
        <translation>{head}、{factors}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/matrix/model.py"/>
        <source>{heading} in {filing}</source>
        <translation>{filing}の「{heading}」</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/matrix/model.py"/>
        <source>period ended {day}</source>
        <translation>期末日 {day}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/matrix/model.py"/>
        <source>filed {day}</source>
        <translation>提出日 {day}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/matrix/model.py"/>
        <source>{year}: {heading}</source>
        <translation>{year}: {heading}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/matrix/page.py"/>
        <source>Filter by words</source>
        <translation>語で絞り込む</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/matrix/page.py"/>
        <source>Words in the headings of risks</source>
        <translation>リスクの見出しの語</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/matrix/page.py"/>
        <source>Order of the risks</source>
        <translation>リスクの並び順</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/matrix/page.py"/>
        <source>In which order the risks stand</source>
        <translation>リスクを並べる順</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/matrix/page.py"/>
        <source>{facts}. {heading}</source>
        <translation>{facts}。{heading}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/matrix/page.py"/>
        <source>No risk has these words in its heading</source>
        <translation>見出しにこれらの語を含むリスクはありません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/matrix/page.py"/>
        <source>The risk came in later: no filing up to this one has it</source>
        <translation>このリスクは後の書類で初めて現れます。ここまでの書類にはありません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/matrix/page.py"/>
        <source>Neither filing has this risk</source>
        <translation>どちらの書類にもこのリスクはありません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/matrix/risk_order.py"/>
        <source>In the filing's order</source>
        <translation>書類の順</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/matrix/risk_order.py"/>
        <source>Weightiest first</source>
        <translation>重い順</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/matrix/risk_order.py"/>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/matrix/risk_order.py"/>
        <source>Latest change first</source>
        <translation>最近の変更順</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/matrix/table.py"/>
        <source>Risks over the years</source>
        <translation>リスクの年ごとの推移</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/opener.py"/>
        <source>{file}: {why}</source>
        <translation>{file}: {why}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/history/opener.py"/>
        <source>{n} files cannot be part of the history. {files}</source>
        <translation><numerusform>{n}ファイルは推移に含められません。{files}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/history/opener.py"/>
        <source>Go on with the other {n}</source>
        <translation><numerusform>残りの{n}書類で続ける</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/history/opener.py"/>
        <source>and {n} more files</source>
        <translation><numerusform>ほか{n}ファイル</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/opener.py"/>
        <location filename="../../viewer/desktop/notices/failed_filings.py"/>
        <source>Choose other files…</source>
        <translation>別のファイルを選ぶ…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/opener.py"/>
        <location filename="../../viewer/desktop/notices/failed_filings.py"/>
        <location filename="../../viewer/desktop/notices/notices.py"/>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/opener.py"/>
        <source>These filings could not be laid beside each other: factordiff is at fault.</source>
        <translation>これらの書類を並べられませんでした。factordiffの不具合です。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/opener.py"/>
        <location filename="../../viewer/desktop/opening/opener.py"/>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変更されていません。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/opener.py"/>
        <source>A history takes from 2 to 40 filings.</source>
        <translation>推移には2から40の書類が必要です。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/pages.py"/>
        <source>Matri&amp;x</source>
        <translation>マトリクス(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/pages.py"/>
        <source>Every risk in every filing, and what became of it</source>
        <translation>各書類の各リスクと、その変化</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/pages.py"/>
        <source>Text an&amp;d years</source>
        <translation>本文と年(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/pages.py"/>
        <source>The text of a filing, and since when each of its sentences stands</source>
        <translation>書類の本文と、各文がいつからあるか</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/pages.py"/>
        <source>Series of fig&amp;ures</source>
        <translation>数値の時系列(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/pages.py"/>
        <source>The figures that run over several filings, and the line of each</source>
        <translation>複数の書類にわたる数値と、それぞれの推移</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/pair.py"/>
        <source>There is no further filing that way</source>
        <translation>その先に書類はありません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/pair.py"/>
        <source>No figure of a factor is at hand</source>
        <translation>リスク要因の数値が選択されていません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/pair.py"/>
        <source>Neither filing has “{heading}”</source>
        <translation>どちらの書類にも「{heading}」はありません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/reading.py"/>
        <source>Following the risks</source>
        <translation>リスクを追跡中</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/reading.py"/>
        <location filename="../../viewer/desktop/opening/loading.py"/>
        <location filename="../../viewer/desktop/opening/progress_strip.py"/>
        <source>Starting</source>
        <translation>開始しています</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/reading.py"/>
        <source>Reading {name}, {number} of {count}</source>
        <translation>{name}を読み込み中({number}/{count})</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/reading.py"/>
        <source>it is the same file as {other}</source>
        <translation>{other}と同じファイルです</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/drawing.py"/>
        <source>{value}, suspect</source>
        <translation>{value}、疑義</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/drawing.py"/>
        <source>{value}, restated</source>
        <translation>{value}、修正再表示</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/finding.py"/>
        <source>finding the series of figures</source>
        <translation>数値の時系列を探しています</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/finding.py"/>
        <source>The series of figures could not be found</source>
        <translation>数値の時系列を探せませんでした</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/model.py"/>
        <source>What is measured</source>
        <translation>測定対象</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/model.py"/>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/model.py"/>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/model.py"/>
        <location filename="../../viewer/desktop/history/series/words.py"/>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/model.py"/>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/history/series/page.py"/>
        <source>{n} series of figures</source>
        <translation><numerusform>数値の時系列: {n}</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/page.py"/>
        <source>Series of figures</source>
        <translation>数値の時系列</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/page.py"/>
        <source>Values of the series</source>
        <translation>時系列の値</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/page.py"/>
        <source>Filter series</source>
        <translation>時系列を絞り込む</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/page.py"/>
        <source>Filter series by words</source>
        <translation>時系列を語で絞り込む</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/page.py"/>
        <source>Show only series with these words, in whatever column</source>
        <translation>いずれかの列にこれらの語を含む時系列だけを表示します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/page.py"/>
        <source>Copy as table</source>
        <translation>表としてコピー</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/page.py"/>
        <source>Copy the values as text for a table</source>
        <translation>値を表用のテキストとしてコピーします</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/page.py"/>
        <source>Copy as picture</source>
        <translation>画像としてコピー</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/page.py"/>
        <source>Copy the plot as a picture</source>
        <translation>グラフを画像としてコピーします</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/page.py"/>
        <source>“{figure}” is in no series</source>
        <translation>「{figure}」はどの時系列にも属しません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/page.py"/>
        <source>{shown} of {all} series</source>
        <translation>時系列{all}件のうち{shown}件</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/page.py"/>
        <source>Looking for figures that run over several filings…</source>
        <translation>複数の書類にわたる数値を探しています…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/page.py"/>
        <source>No figure runs over several of these filings</source>
        <translation>これらの書類の複数にわたる数値はありません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/plot.py"/>
        <source>Plot of {series}</source>
        <translation>{series}のグラフ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/plot.py"/>
        <source>Plot of a series</source>
        <translation>時系列のグラフ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/words.py"/>
        <source>money</source>
        <comment>a kind of series</comment>
        <translation>金額</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/words.py"/>
        <source>percent</source>
        <comment>a kind of series</comment>
        <translation>比率</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/words.py"/>
        <source>count</source>
        <comment>a kind of series</comment>
        <translation>数</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/words.py"/>
        <source>ratio</source>
        <comment>a kind of series</comment>
        <translation>倍率</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/words.py"/>
        <location filename="../../viewer/desktop/opening/edgar/filing_list.py"/>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/words.py"/>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/words.py"/>
        <source>Number</source>
        <translation>数</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/words.py"/>
        <source>Told in</source>
        <translation>記載書類</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/words.py"/>
        <source>{period}: {value}, told in {filings}</source>
        <translation>{period}: {value}、{filings}に記載</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/words.py"/>
        <source>restated</source>
        <translation>修正再表示</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/words.py"/>
        <location filename="../../viewer/wording/doubts.py"/>
        <source>suspect: {why}</source>
        <translation>疑義: {why}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/words.py"/>
        <source>after periods that no filing tells</source>
        <translation>どの書類も記載しない期間の後</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/words.py"/>
        <source>Dotted: periods that no filing tells</source>
        <translation>点線: どの書類も記載しない期間</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/words.py"/>
        <source>Ring: the value that was told before</source>
        <translation>輪: 以前に記載された値</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/words.py"/>
        <source>Hollow: the reading is doubtful</source>
        <translation>白抜き: 読み取りに疑義</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/words.py"/>
        <location filename="../../viewer/wording/doubts.py"/>
        <source>suspect</source>
        <translation>疑義</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/words.py"/>
        <source>restated: told last</source>
        <translation>修正再表示: 最後に記載</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/series/words.py"/>
        <source>restated: told before</source>
        <translation>修正再表示: 以前に記載</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/timebar/bar.py"/>
        <source>Filings that are read</source>
        <translation>読んでいる書類</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/timebar/bar.py"/>
        <location filename="../../viewer/wording/readings/sides.py"/>
        <source>old</source>
        <comment>a filing</comment>
        <translation>旧</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/timebar/bar.py"/>
        <location filename="../../viewer/wording/readings/sides.py"/>
        <source>new</source>
        <comment>a filing</comment>
        <translation>新</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/history/timebar/bar.py"/>
        <source>{side} filing: {label}</source>
        <translation>{side}書類: {label}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/look/clear_button.py"/>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/all_reviewed.py"/>
        <source>Factors that need attention</source>
        <translation>要確認のリスク要因</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/all_reviewed.py"/>
        <source>Close the end of the review</source>
        <translation>レビューの完了画面を閉じる</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/all_reviewed.py"/>
        <source>Close; the ring above the tree shows it again</source>
        <translation>閉じます。ツリーの上の円を押すと再び表示します</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/navigating/all_reviewed.py"/>
        <location filename="../../viewer/desktop/reviewing/signer.py"/>
        <source>{n} need attention</source>
        <translation><numerusform>要確認{n}件</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/all_reviewed.py"/>
        <source>none needs attention</source>
        <translation>要確認なし</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/all_reviewed.py"/>
        <source>✓ All {number} reviewed: {end}</source>
        <translation>✓ 全{number}件を確認済み: {end}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/copier.py"/>
        <source>Copied what is selected, insertions in {+…+} and deletions in [-…-]</source>
        <translation>選択箇所をコピーしました(挿入は{+…+}、削除は[-…-])</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/copier.py"/>
        <source>Copied the factor, insertions in {+…+} and deletions in [-…-]</source>
        <translation>リスク要因をコピーしました(挿入は{+…+}、削除は[-…-])</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/copier.py"/>
        <source>Copied: {words}</source>
        <translation>コピーしました: {words}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/copier.py"/>
        <source>There is no paragraph to cite</source>
        <translation>引用する段落がありません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/copier.py"/>
        <source>This filing has no such paragraph</source>
        <translation>この書類にその段落はありません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/find_field.py"/>
        <source>Find in both…</source>
        <translation>両方を検索…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/find_field.py"/>
        <source>Find in both filings</source>
        <translation>新旧の書類を検索</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/find_field.py"/>
        <source>Find in both filings. Enter: next, Shift+Enter: previous, Esc: clear</source>
        <translation>新旧の書類を検索します。Enter: 次へ、Shift+Enter: 前へ、Esc: 消去</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/find_panel.py"/>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/find_panel.py"/>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/find_panel.py"/>
        <source>Find “rate” but not “rates” and not “operate”</source>
        <translation>「rate」を探し、「rates」や「operate」は探しません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/find_panel.py"/>
        <source>Expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/find_panel.py"/>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/find_panel.py"/>
        <source>Done finding</source>
        <translation>検索を終了</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/find_panel.py"/>
        <source>Done finding (Esc)</source>
        <translation>検索を終了 (Esc)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/find_panel.py"/>
        <source>Places found</source>
        <translation>見つかった箇所</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/finder.py"/>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/finder.py"/>
        <source>{found}; the first {n} are listed</source>
        <translation>{found}(先頭の{n}件を表示)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/finder.py"/>
        <source>note by {who}</source>
        <translation>{who}のメモ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/finder.py"/>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/finder.py"/>
        <source>This could not be looked for.</source>
        <translation>検索できませんでした。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/finder.py"/>
        <location filename="../../viewer/desktop/settings.py"/>
        <location filename="../../viewer/desktop/tree/progress_ring.py"/>
        <source>{done} of {all}</source>
        <translation>{done} / {all}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/navigating/finder.py"/>
        <location filename="../../viewer/redline/finding/found.py"/>
        <source>{places} in {n} factors</source>
        <translation><numerusform>{places}({n}要因)</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/finder.py"/>
        <location filename="../../viewer/wording/record/acts.py"/>
        <source>note on {named}</source>
        <translation>{named}へのメモ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/first_dialog.py"/>
        <source>What to look at first</source>
        <translation>優先して見る箇所</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/first_dialog.py"/>
        <source>Show &amp;replacements quietly, and do not count them as changes</source>
        <translation>置き換えを控えめに表示し、変更として数えない(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/first_dialog.py"/>
        <source>Replaced throughout, each told once:</source>
        <translation>全体で置き換えられた語句（それぞれ一度だけ表示）:</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/first_dialog.py"/>
        <source>At most {n} places, the weightiest first; the guide says what weighs how much. Enter or a click goes there.</source>
        <translation>重要な順に最大{n}箇所です。重み付けは利用ガイドに記載しています。Enterまたはクリックでその箇所へ移動します。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/first_dialog.py"/>
        <source>No change weighs enough to be listed here; the tree and the table have them all.</source>
        <translation>ここに挙げるほど重要な変更はありません。すべての変更はツリーと数値一覧にあります。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/found_model.py"/>
        <source>{words}; {where}, in {heading}</source>
        <translation>{words}; {where}、{heading}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/navigator.py"/>
        <source>No further change in the factors shown</source>
        <translation>表示中のリスク要因に、これより後の変更箇所はありません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/navigator.py"/>
        <source>No earlier change in the factors shown</source>
        <translation>表示中のリスク要因に、これより前の変更箇所はありません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/navigator.py"/>
        <source>No further figure in the factors shown</source>
        <translation>表示中のリスク要因に、これより後の数値はありません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/navigator.py"/>
        <source>No earlier figure in the factors shown</source>
        <translation>表示中のリスク要因に、これより前の数値はありません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/navigator.py"/>
        <source>No further changed figure in the factors shown</source>
        <translation>表示中のリスク要因に、これより後の変動した数値はありません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/navigator.py"/>
        <source>No earlier changed figure in the factors shown</source>
        <translation>表示中のリスク要因に、これより前の変動した数値はありません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/navigator.py"/>
        <source>No figure with two places is at hand</source>
        <translation>2箇所にまたがる数値が選択されていません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/navigator.py"/>
        <source>Both places are on screen: the figure is in one factor</source>
        <translation>2箇所とも画面に表示されています(同じリスク要因の数値です)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/navigator.py"/>
        <source>This is the last factor shown</source>
        <translation>表示中の最後のリスク要因です</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/navigator.py"/>
        <source>This is the first factor shown</source>
        <translation>表示中の最初のリスク要因です</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/notes_dock.py"/>
        <source>Nothing is noted or flagged yet. M writes a note, F flags the factor on screen.</source>
        <translation>メモも要確認もまだありません。M: メモを書く、F: 画面のリスク要因を要確認にする。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/notes_dock.py"/>
        <source>Nothing that was said has these words. Esc: take the words away.</source>
        <translation>この語を含む記録はありません。Esc: 語を消去する。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/notes_dock.py"/>
        <source>Notes and flags</source>
        <translation>メモと要確認</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/notes_dock.py"/>
        <source>Find in notes and flags</source>
        <translation>メモと要確認を検索</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/navigating/notes_dock.py"/>
        <source>{n} of {all} lines</source>
        <translation><numerusform>{all}件中{n}件</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/navigating/notes_dock.py"/>
        <source>{n} lines</source>
        <translation><numerusform>{n}件</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/replaced_tree.py"/>
        <source>Replaced throughout</source>
        <translation>全体で置き換えられた語句</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/replaced_tree.py"/>
        <source>{sign} not replaced: {text}</source>
        <translation>{sign} 置き換えなし: {text}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/said.py"/>
        <location filename="../../viewer/wording/record/notes.py"/>
        <source>on “{words}”</source>
        <translation>「{words}」へのメモ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/said.py"/>
        <location filename="../../viewer/wording/record/disagreements.py"/>
        <source>needs attention</source>
        <translation>要確認</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/shift_steps.py"/>
        <source>No further shift of meaning in the factors shown</source>
        <translation>表示中のリスク要因に、これより後の意味の変化はありません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/navigating/shift_steps.py"/>
        <source>No earlier shift of meaning in the factors shown</source>
        <translation>表示中のリスク要因に、これより前の意味の変化はありません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/banner.py"/>
        <location filename="../../viewer/desktop/notices/failures.py"/>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/banner.py"/>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/banner.py"/>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/banner.py"/>
        <source>Dismiss this message</source>
        <translation>このメッセージを閉じます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/banner_stack.py"/>
        <source>Show one message only</source>
        <translation>メッセージを1件だけ表示します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/banner_stack.py"/>
        <source>Show all messages</source>
        <translation>すべてのメッセージを表示します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/banner_stack.py"/>
        <source>Fewer</source>
        <translation>減らす</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/notices/banner_stack.py"/>
        <source>{n} more</source>
        <translation><numerusform>ほか{n}件</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/failed_filings.py"/>
        <source>{Filing} {name}</source>
        <translation>{Filing}「{name}」</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/failed_filings.py"/>
        <source>{filing}: {problem}. {advice}</source>
        <translation>{filing}: {problem}。{advice}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/notices/failed_filings.py"/>
        <source>{name} holds only pictures of its {n} pages.</source>
        <translation><numerusform>{name}は{n}ページの画像だけでできています。</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/failed_filings.py"/>
        <source>{holds} Recognise the text? {time}; figures may be misread.</source>
        <translation>{holds}文字を認識しますか。所要時間は{time}です。数値を読み誤ることがあります。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/notices/failed_filings.py"/>
        <source>About {n} minutes</source>
        <translation><numerusform>約{n}分</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/failed_filings.py"/>
        <source>Less than a minute</source>
        <translation>1分未満</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/failed_filings.py"/>
        <source>{holds} To have the text recognised: {install}.</source>
        <translation>{holds}文字を認識するには: {install}。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/failed_filings.py"/>
        <source>Looked for:</source>
        <translation>探したもの:</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/failed_filings.py"/>
        <location filename="../../viewer/desktop/notices/notices.py"/>
        <location filename="../../viewer/desktop/opening/no_factors.py"/>
        <source>Point at the section…</source>
        <translation>セクションを指定…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/failed_filings.py"/>
        <source>Recognise the text</source>
        <translation>文字を認識</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/failures.py"/>
        <source>factordiff could not do that. Your marks and notes are saved.</source>
        <translation>factordiffはその操作を実行できませんでした。印とメモは保存されています。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/failures.py"/>
        <source>factordiff could not do that. Your marks and notes are held, but not all of them are saved yet.</source>
        <translation>factordiffはその操作を実行できませんでした。印とメモは保持していますが、まだ保存されていないものがあります。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/failures.py"/>
        <source>If it happens again, please report it. Copy diagnostics copies what helps to find the cause, and no text of a filing.</source>
        <translation>再び発生した場合はご報告ください。「診断情報をコピー」は原因の調査に役立つ情報だけをコピーし、書類の本文は含みません。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/failures.py"/>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/notices.py"/>
        <source>{filing}, {share} sure: </source>
        <translation>{filing}(確度{share}): </translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/notices.py"/>
        <source>{warning} (and {count} more).</source>
        <translation>{warning}(ほか{count}件)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/notices/notices.py"/>
        <source>{n} notes belong to a factor that is no longer here.</source>
        <translation><numerusform>現在の書類にないリスク要因に付いたメモが{n}件あります。</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/notices.py"/>
        <source>Do the filings belong together?</source>
        <translation>比較すべき書類の組合せか</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/notices.py"/>
        <source>check where its section begins and ends.</source>
        <translation>セクションの開始位置と終了位置を確認してください。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/notices.py"/>
        <source>{filing}: warnings</source>
        <translation>{filing}: 警告</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/notices.py"/>
        <source>Marks and notes cannot be saved now: {why}. What you say is held in this window, which asks where to save it before it closes.</source>
        <translation>現在、印とメモを保存できません: {why}。入力内容はこのウィンドウが保持し、閉じる前に保存先をお尋ねします。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/notices.py"/>
        <source>Notes without a factor</source>
        <translation>対応するリスク要因のないメモ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/notices.py"/>
        <source>Show the place</source>
        <translation>該当箇所を表示</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/notices.py"/>
        <source>Swap</source>
        <translation>入れ替える</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/notices.py"/>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/unexpected_end.py"/>
        <source>factordiff ended unexpectedly at {time}.</source>
        <translation>factordiffは{time}に予期せず終了しました。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/unexpected_end.py"/>
        <source>factordiff ended unexpectedly on {day} at {time}.</source>
        <translation>factordiffは{day} {time}に予期せず終了しました。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/unexpected_end.py"/>
        <source>Marks and notes saved by then are there when you open the filings.</source>
        <translation>それまでに保存された印とメモは、書類を開くと表示されます。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/notices/unexpected_end.py"/>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/edgar/asking.py"/>
        <source>Asking EDGAR</source>
        <translation>EDGAR に問い合わせています</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/edgar/asking.py"/>
        <source>Fetching {form} of {day}</source>
        <translation>{day} の {form} を取得しています</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/edgar/dialog.py"/>
        <location filename="../../viewer/desktop/opening/open_dialog.py"/>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/edgar/dialog.py"/>
        <source>Compare with the one before</source>
        <translation>前回の書類と比較</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/opening/edgar/dialog.py"/>
        <source>Open {n} filings</source>
        <translation><numerusform>{n} 件の書類を開く</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/edgar/dialog.py"/>
        <source>Open from EDGAR</source>
        <translation>EDGAR から開く</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/edgar/dialog.py"/>
        <source>Name name@example.com</source>
        <translation>氏名 name@example.com</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/edgar/dialog.py"/>
        <source>The SEC wants to know whom it may write to. It is sent with each request, and kept here</source>
        <translation>SEC は連絡先の明示を求めています。連絡先は問い合わせのたびに送られ、ここに保存されます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/edgar/dialog.py"/>
        <source>Ticker, name or number (CIK)</source>
        <translation>ティッカー、会社名または番号 (CIK)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/edgar/dialog.py"/>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/edgar/dialog.py"/>
        <source>Companies</source>
        <translation>会社</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/edgar/dialog.py"/>
        <source>Filings shown</source>
        <translation>表示する書類</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/edgar/dialog.py"/>
        <source>&amp;Company</source>
        <translation>会社(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/edgar/dialog.py"/>
        <source>&amp;Whom the SEC may write to</source>
        <translation>SEC への連絡先(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/edgar/dialog.py"/>
        <source>EDGAR could not be asked: factordiff is at fault.</source>
        <translation>EDGAR に問い合わせできませんでした。factordiff の不具合です。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/edgar/dialog.py"/>
        <source>Choose a company.</source>
        <translation>会社を選んでください。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/edgar/dialog.py"/>
        <source>EDGAR could not be asked now: this is its list of {day}.</source>
        <translation>今は EDGAR に問い合わせできません。これは {day} の一覧です。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/edgar/dialog.py"/>
        <source>There is no such filing in the list.</source>
        <translation>一覧に該当する書類はありません。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/edgar/dialog.py"/>
        <source>There is none before it to compare it with. Choose two.</source>
        <translation>比較できる前回の書類がありません。2 件選んでください。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/edgar/filing_list.py"/>
        <source>Annual reports</source>
        <translation>年次報告書</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/edgar/filing_list.py"/>
        <source>Quarterly reports</source>
        <translation>四半期報告書</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/edgar/filing_list.py"/>
        <source>Registration statements and prospectuses</source>
        <translation>登録届出書と目論見書</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/edgar/filing_list.py"/>
        <source>All filings</source>
        <translation>すべての書類</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/edgar/filing_list.py"/>
        <source>Filings of the company</source>
        <translation>会社の提出書類</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/edgar/filing_list.py"/>
        <source>Form</source>
        <translation>様式</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/edgar/filing_list.py"/>
        <source>Filed</source>
        <translation>提出日</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/edgar/filing_list.py"/>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/loading.py"/>
        <source>Recognising the text of the {filing}, page {page} of {pages}</source>
        <translation>{filing}の文字を認識しています({page}/{pages}ページ)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/loading.py"/>
        <source>Reading the {filing}</source>
        <translation>{filing}を読み込んでいます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/loading.py"/>
        <source>Reading both filings</source>
        <translation>新旧の書類を読み込んでいます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/no_factors.py"/>
        <source>No risk factor was recognised in the section of the {filing}, {name} ({found}).</source>
        <translation>{filing}「{name}」のセクションからリスク要因を認識できませんでした({found})。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/no_factors.py"/>
        <source>Point at the section of the {filing}</source>
        <translation>{filing}のセクションを指定</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/no_factors.py"/>
        <location filename="../../viewer/desktop/opening/section_picker.py"/>
        <location filename="../../viewer/desktop/splitview/header/filing_facts.py"/>
        <location filename="../../viewer/wording/readings/citations.py"/>
        <location filename="../../viewer/wording/readings/filings.py"/>
        <source>Item {number}</source>
        <translation>Item {number}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/open_dialog.py"/>
        <source>Open two filings</source>
        <translation>2つの書類を開く</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/open_dialog.py"/>
        <source>⇅ Swap</source>
        <translation>⇅ 入れ替え</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/open_dialog.py"/>
        <source>Exchange the two paths</source>
        <translation>2つのパスを入れ替えます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/open_dialog.py"/>
        <source>In a new &amp;tab</source>
        <translation>新しいタブで開く(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/open_dialog.py"/>
        <source>What is open stays open, and these are opened beside it</source>
        <translation>開いている書類を残し、新しいタブで開きます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/open_dialog.py"/>
        <source>Both are the same file: nothing will have changed.</source>
        <translation>同じファイルです。変更箇所はありません。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/open_dialog.py"/>
        <source>&amp;Old</source>
        <comment>a filing</comment>
        <translation>旧(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/open_dialog.py"/>
        <source>&amp;New</source>
        <comment>a filing</comment>
        <translation>新(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/opener.py"/>
        <source>These filings could not be compared: factordiff is at fault.</source>
        <translation>これらの書類を比較できませんでした。factordiffの不具合です。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/path_field.py"/>
        <source>Filings ({patterns});;All files (*)</source>
        <translation>書類 ({patterns});;すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/path_field.py"/>
        <source>Path of the file, or drop it here</source>
        <translation>ファイルのパス(ここにドロップすることもできます)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/path_field.py"/>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/path_field.py"/>
        <source>Browse for the {filing}</source>
        <translation>{filing}を参照</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/path_field.py"/>
        <source>Choose the {filing}.</source>
        <translation>{filing}を選んでください。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/path_field.py"/>
        <source>{name} is a folder: choose a file in it.</source>
        <translation>{name}はフォルダーです。中のファイルを選んでください。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/path_field.py"/>
        <source>There is no file {name} in {folder}.</source>
        <translation>{folder}にファイル{name}はありません。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/path_field.py"/>
        <source>The path of the {filing} cannot be looked up: choose a file with Browse…</source>
        <translation>{filing}のパスを確認できません。「参照」からファイルを選んでください…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/patience.py"/>
        <source>{stage}: no progress for {seconds} seconds. A file may be damaged. Go on waiting?</source>
        <translation>{stage}: {seconds}秒間進んでいません。ファイルが破損している可能性があります。待ち続けますか。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/patience.py"/>
        <source>Opening the filings</source>
        <translation>書類を開いています</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/patience.py"/>
        <source>Go on waiting</source>
        <translation>待ち続ける</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/progress_strip.py"/>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/progress_strip.py"/>
        <source>Stop and keep what is open (Esc)</source>
        <translation>中止し、開いているものはそのままにします (Esc)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/recent_button.py"/>
        <source>{files} in {folder}</source>
        <translation>{files}({folder})</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/recent_button.py"/>
        <source>Open {pair}</source>
        <translation>{pair}を開く</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/recent_menu.py"/>
        <source>Open &amp;recent</source>
        <translation>最近開いた書類(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/recent_menu.py"/>
        <source>&amp;Forget these</source>
        <translation>一覧を消去(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/recent_menu.py"/>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/section_picker.py"/>
        <source>Select the risk factors in the text: click where they begin, then hold Shift and click where they end.</source>
        <translation>本文からリスク要因の範囲を選択してください。開始位置をクリックし、Shiftを押しながら終了位置をクリックします。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/section_picker.py"/>
        <source>Choose one of the places found, or select the risk factors in the text: click where they begin, then hold Shift and click where they end.</source>
        <translation>見つかった箇所から選ぶか、本文からリスク要因の範囲を選択してください。開始位置をクリックし、Shiftを押しながら終了位置をクリックします。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/section_picker.py"/>
        <source>Untitled</source>
        <translation>表題なし</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/section_picker.py"/>
        <source>read so, {share} sure</source>
        <translation>この箇所を採用、確度{share}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/section_picker.py"/>
        <source>Point at the risk factors of {filing}</source>
        <translation>{filing}のリスク要因を指定</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/section_picker.py"/>
        <source>Use this as the section</source>
        <translation>これをセクションにする</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/section_picker.py"/>
        <source>Places that may be the risk factors</source>
        <translation>リスク要因と思われる箇所</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/opening/section_picker.py"/>
        <source>{n} characters selected</source>
        <translation><numerusform>{n}文字を選択中</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/section_picker.py"/>
        <source>Nothing is selected</source>
        <translation>選択されていません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/start_page.py"/>
        <source>Compare two filings</source>
        <translation>2つの書類を比較</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/start_page.py"/>
        <source>See every risk factor and every figure that changed. Drag two files, more, or a folder here, or choose them.</source>
        <translation>変わったリスク要因と数値をすべて確認できます。ファイル2つ以上、またはフォルダをここにドラッグするか、選択してください。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/start_page.py"/>
        <source>Open two filings…</source>
        <translation>2つの書類を開く…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/start_page.py"/>
        <source>Open several filings…</source>
        <translation>複数の書類を開く…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/start_page.py"/>
        <source>Open the sample filings</source>
        <translation>サンプル書類を開く</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/opening/start_page.py"/>
        <source>Recent</source>
        <translation>最近開いた書類</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/admission_question.py"/>
        <location filename="../../viewer/desktop/reviewing/review_files.py"/>
        <source>Open a review</source>
        <translation>レビューを開く</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/admission_question.py"/>
        <source>Open as it is here</source>
        <translation>手元の内容で開く</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/admission_question.py"/>
        <source>Add what it says</source>
        <translation>ファイルの内容を加える</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/closing.py"/>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/closing.py"/>
        <source>To have them back, open the file, by a double click or in a window of factordiff.</source>
        <translation>元に戻すには、ファイルをダブルクリックするか、factordiffのウィンドウで開いてください。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/closing.py"/>
        <source>To have them back, open the files, one by one, by a double click or in a window of factordiff.</source>
        <translation>元に戻すには、各ファイルをダブルクリックするか、factordiffのウィンドウで1つずつ開いてください。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/closing.py"/>
        <source>Some of your marks and notes are not saved. They are lost if the window closes now.</source>
        <translation>保存されていない印とメモがあります。このままウィンドウを閉じると失われます。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/closing.py"/>
        <source>Save marks and notes in another folder</source>
        <translation>印とメモを別のフォルダーに保存</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/closing.py"/>
        <source>Your marks and notes are saved in:</source>
        <translation>印とメモを次の場所に保存しました:</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/closing.py"/>
        <location filename="../../viewer/desktop/reviewing/saving_notice.py"/>
        <source>Save elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/closing.py"/>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/closing.py"/>
        <source>Close without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/closing.py"/>
        <source>Nothing could be saved: {why}.</source>
        <translation>保存できませんでした: {why}。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/disagreements_dialog.py"/>
        <source>All is decided.</source>
        <translation>すべて解決しました。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/reviewing/disagreements_dialog.py"/>
        <source>{n} things to decide. Each choice is an act: Undo takes it back.</source>
        <translation><numerusform>未解決{n}件。選択はそれぞれ1つの操作として記録され、「元に戻す」で取り消せます。</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/disagreements_dialog.py"/>
        <source>Decide what reviewers disagree on</source>
        <translation>担当者間の判断の相違を解決</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/disagreements_dialog.py"/>
        <source>{words}, on {what}</source>
        <translation>{what}: {words}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/disagreements_dialog.py"/>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/disagreements_dialog.py"/>
        <source>All of it holds</source>
        <translation>両方の判断を採ります</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/disagreements_dialog.py"/>
        <source>Both on {what}</source>
        <translation>{what}: 両方</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/done_list.py"/>
        <source>Undone: {what}</source>
        <translation>元に戻しました: {what}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/done_list.py"/>
        <source>Done again: {what}</source>
        <translation>やり直しました: {what}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/filing_work.py"/>
        <source>{path}: it is a review of other files ({old} and {new}) than those on screen. Open it instead; where their texts are the same it is offered for them</source>
        <translation>{path}: 画面とは別のファイル({old}と{new})のレビューです。取り込まずに開いてください。本文が同じ箇所については使用するかどうかをお尋ねします</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/keeper.py"/>
        <source>{path}: cannot be read: {why}</source>
        <translation>{path}: 読み込めません: {why}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/note_editor.py"/>
        <source>Not yours: Edit changes it, Answer answers it</source>
        <translation>他の担当者のメモです。「編集」で変更、「返信」で返信します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/note_editor.py"/>
        <location filename="../../viewer/desktop/reviewing/note_list.py"/>
        <source>Answer</source>
        <translation>返信</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/note_editor.py"/>
        <location filename="../../viewer/desktop/reviewing/note_list.py"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/note_editor.py"/>
        <source>Note on the factor</source>
        <translation>リスク要因へのメモ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/note_editor.py"/>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/note_editor.py"/>
        <source>Change the words of this note; who wrote it first stays told</source>
        <translation>このメモの文言を変更します(最初の記入者の表示は残ります)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/note_editor.py"/>
        <source>New</source>
        <comment>a note</comment>
        <translation>新しいメモ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/note_editor.py"/>
        <source>Another note on the factor (Ctrl+Enter while you write)</source>
        <translation>リスク要因に別のメモを書きます(入力中はCtrl+Enter)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/note_editor.py"/>
        <source>Answer this note (Ctrl+Shift+Enter while you write)</source>
        <translation>このメモに返信します(入力中はCtrl+Shift+Enter)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/note_editor.py"/>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/note_editor.py"/>
        <source>Delete this note (Ctrl+Shift+Delete); Undo brings it back</source>
        <translation>このメモを削除します(Ctrl+Shift+Delete)。「元に戻す」で復元できます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/note_editor.py"/>
        <source>Close the note; what you typed stays</source>
        <translation>メモを閉じます(入力内容は残ります)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/note_editor.py"/>
        <source>Close the note</source>
        <translation>メモを閉じる</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/note_editor.py"/>
        <location filename="../../viewer/desktop/reviewing/note_list.py"/>
        <source>{note} by {who}</source>
        <translation>{note}({who})</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/note_editor.py"/>
        <source>{note} on “{words}”</source>
        <translation>「{words}」への{note}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/note_editor.py"/>
        <source>{note} on the factor</source>
        <translation>リスク要因への{note}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/note_list.py"/>
        <source>Notes on the factor</source>
        <translation>リスク要因へのメモ</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/note_list.py"/>
        <source>Enter: edit, A: answer, N: new note, Delete: delete, Esc: back</source>
        <translation>Enter: 編集、A: 返信、N: 新しいメモ、Delete: 削除、Esc: 戻る</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/other_files.py"/>
        <source>The marks and notes of {name} are added. They show when their filings are opened.</source>
        <translation>{name}の印とメモを加えました。該当する書類を開くと表示されます。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/other_files.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/other_files.py"/>
        <source>Use it</source>
        <translation>使用する</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/other_files.py"/>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/other_files.py"/>
        <source>The marks and notes could not be added: {why}.</source>
        <translation>印とメモを加えられませんでした: {why}。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/review_files.py"/>
        <source>Reviews ({patterns})</source>
        <translation>レビュー ({patterns})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/reviewing/review_files.py"/>
        <source>{names} are not in the review: choose the file.</source>
        <translation><numerusform>{names}はレビューに含まれていません。ファイルを選んでください。</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/review_files.py"/>
        <source>The marks and notes are held. They show when their filings are opened.</source>
        <translation>印とメモをこのウィンドウが保持しています。該当する書類を開くと表示されます。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/review_files.py"/>
        <source>The marks and notes are kept. They show when their filings are opened.</source>
        <translation>印とメモは保存されています。該当する書類を開くと表示されます。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/review_files.py"/>
        <location filename="../../viewer/desktop/reviewing/save_review_dialog.py"/>
        <source>Save review as</source>
        <translation>レビューに名前を付けて保存</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/review_files.py"/>
        <source>Where are the filings of {name}?</source>
        <translation>{name}の書類はどこにありますか</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/review_files.py"/>
        <source>Merge a review</source>
        <translation>レビューを取り込む</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/reviewing/review_files.py"/>
        <source>{name}: {n} acts added</source>
        <translation><numerusform>{name}: 記録{n}件を加えました</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/review_files.py"/>
        <source>{name}: nothing new in it</source>
        <translation>{name}: 新しい記録はありません</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/review_files.py"/>
        <source>{words}; {count} that say something else here were left out</source>
        <translation>{words}(内容が食い違う{count}件は除外しました)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/reviewing/review_files.py"/>
        <source>Two reviewers disagree on {n} things.</source>
        <translation><numerusform>2人の担当者の判断が{n}件で異なります。</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/review_files.py"/>
        <source>Decide…</source>
        <translation>解決する…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/reviewer.py"/>
        <source>All {n} are reviewed</source>
        <translation>全{n}件が確認済みです</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/reviewer.py"/>
        <source>All factors shown are reviewed; {left} of {n} are left</source>
        <translation>表示中のリスク要因はすべて確認済みです({n}件中、残り{left}件)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/save_review_dialog.py"/>
        <source> ({size}, packed less)</source>
        <translation>({size}、圧縮後はより小さくなります)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/save_review_dialog.py"/>
        <source>The file holds every mark, note and pairing with who made it and when, and what was compared by which options. Whoever opens it sees them as you do.</source>
        <translation>ファイルには、すべての印、メモ、対応付け(担当者と日時を含む)と、比較の対象と設定が入ります。開いた人には、あなたの画面と同じように表示されます。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/save_review_dialog.py"/>
        <source>Put the two &amp;filings into it{size}</source>
        <translation>2つの書類も含める(&amp;F){size}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/save_review_dialog.py"/>
        <source>Then it opens on a computer that does not have them</source>
        <translation>書類のないコンピューターでも開けるようになります</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/save_review_dialog.py"/>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/saved_words.py"/>
        <source>not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/saved_words.py"/>
        <source>Saved as you type</source>
        <translation>入力と同時に保存されます</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/saved_words.py"/>
        <source>Not saved at the moment: a message says why</source>
        <translation>現在は保存できません。理由はメッセージにあります</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/saved_words.py"/>
        <source>{what} {saved}; Esc: back.</source>
        <translation>{what}{saved}。Esc: 戻る。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/saved_words.py"/>
        <source>What you want to remember of this figure.</source>
        <translation>この数値について書き留めます。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/saved_words.py"/>
        <source>What you want to remember of this factor.</source>
        <translation>このリスク要因について書き留めます。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/saving_notice.py"/>
        <source>Your marks and notes could not be saved: {why}</source>
        <translation>印とメモを保存できませんでした: {why}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/saving_notice.py"/>
        <source>{problem}. They are held here and tried again until they are saved.</source>
        <translation>{problem}。内容はこのウィンドウが保持し、保存できるまで再試行します。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/saving_notice.py"/>
        <source>All marks and notes are saved now</source>
        <translation>すべての印とメモを保存しました</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/sign_off_dialog.py"/>
        <source>Back to draft</source>
        <translation>下書きに戻す</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/sign_off_dialog.py"/>
        <source>Mark as reviewed</source>
        <translation>確認完了にする</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/sign_off_dialog.py"/>
        <source>Sign</source>
        <translation>署名する</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/sign_off_dialog.py"/>
        <source>Countersign</source>
        <translation>副署する</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/sign_off_dialog.py"/>
        <source>Reopen</source>
        <translation>再開する</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/sign_off_dialog.py"/>
        <source>It is worked on again</source>
        <translation>作業を再開します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/sign_off_dialog.py"/>
        <source>Say that you are done; everything can still be changed</source>
        <translation>確認が完了したことを示します(その後も変更できます)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/sign_off_dialog.py"/>
        <source>Sign it with your name and the time; nothing can be changed until it is reopened</source>
        <translation>氏名と日時で署名します。再開するまで変更できなくなります</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/sign_off_dialog.py"/>
        <source>Sign it as a second reviewer</source>
        <translation>2人目の担当者として署名します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/sign_off_dialog.py"/>
        <source>Take the lock off; that you did so, and when, is kept</source>
        <translation>変更の禁止を解除します(解除した人と日時は記録されます)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/sign_off_dialog.py"/>
        <source>{state} {more}.</source>
        <translation>{state}{more}。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/sign_off_dialog.py"/>
        <source>Not done yet: {what}. It can be signed all the same.</source>
        <translation>未完了: {what}。このままでも署名できます。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/sign_off_dialog.py"/>
        <source>Sign off</source>
        <translation>署名</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/sign_off_dialog.py"/>
        <source>Keep title</source>
        <translation>表題を保存</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/sign_off_dialog.py"/>
        <source>What the review is called in reports</source>
        <translation>レポートでのレビューの名称</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/sign_off_dialog.py"/>
        <source>Your name, as it stands under what you sign; remembered</source>
        <translation>署名に記載される氏名(記憶されます)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/sign_off_dialog.py"/>
        <source>Two or three letters for it; remembered</source>
        <translation>2、3文字の略号(記憶されます)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/sign_off_dialog.py"/>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/sign_off_dialog.py"/>
        <source>Draft: not signed.</source>
        <translation>下書き(未署名)。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/sign_off_dialog.py"/>
        <source>Give your name: it stands under what you sign.</source>
        <translation>氏名を入力してください。署名に記載されます。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/sign_off_dialog.py"/>
        <source>{name} has signed already: somebody else countersigns.</source>
        <translation>{name}は署名済みです。副署は別の担当者が行います。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/reviewing/signer.py"/>
        <source>{n} not reviewed</source>
        <translation><numerusform>未確認{n}件</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/reviewing/signer.py"/>
        <source>{n} open questions</source>
        <translation><numerusform>未解決の質問{n}件</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/signer.py"/>
        <source>title “{title}”</source>
        <translation>表題「{title}」</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/signer.py"/>
        <source>Reopen…</source>
        <translation>再開…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/signer.py"/>
        <source>This review is {words}</source>
        <translation>このレビューは{words}です</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/reviewing/signer.py"/>
        <source>This review is a draft again</source>
        <translation>このレビューは下書きに戻りました</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/session/recorded.py"/>
        <source>The saved review of these filings could not be opened</source>
        <translation>保存されたレビューを開けませんでした</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/splitview/header/filing_facts.py"/>
        <source>section chosen by hand</source>
        <translation>セクションは手動で指定</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/splitview/header/header.py"/>
        <source>{n} warnings</source>
        <translation><numerusform>警告{n}件</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/splitview/header/header.py"/>
        <source>! {count} · why?</source>
        <translation>! {count} · 理由</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/splitview/header/header.py"/>
        <source>{warnings} on the {filing}: why?</source>
        <translation>{filing}に{warnings}: 理由</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/splitview/header/header.py"/>
        <source>{warnings} on how this filing was read: show the decisions</source>
        <translation>この書類の読取りに{warnings}: 判断の記録を表示</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/splitview/panes/pane.py"/>
        <source>Show source: {filing}</source>
        <translation>原文を表示: {filing}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/splitview/panes/pane.py"/>
        <source>Copy a citation: {filing}</source>
        <translation>引用表記をコピー: {filing}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/splitview/panes/scrolling.py"/>
        <source>Scroll the text</source>
        <translation>本文のスクロール</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/splitview/strip/overview.py"/>
        <source>Overview of differences</source>
        <translation>差異の全体図</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/splitview/strip/overview.py"/>
        <source>{n} differences</source>
        <translation><numerusform>差異{n}件</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/splitview/strip/overview.py"/>
        <location filename="../../viewer/desktop/tree/progress_ring.py"/>
        <source>and {n} more</source>
        <translation><numerusform>ほか{n}件</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/splitview/view.py"/>
        <source>Both filings, deletions and insertions in place: {files}</source>
        <translation>新旧の書類(削除と挿入をその場に表示): {files}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/delegate.py"/>
        <source>changed since</source>
        <translation>確認後に変更</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/filter_chips.py"/>
        <source>{factors}, and {beside}</source>
        <translation>{factors}および{beside}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/filter_chips.py"/>
        <source>Show: {which}, {words}</source>
        <translation>表示: {which}、{words}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/filter_chips.py"/>
        <source>Show {which}: {words}</source>
        <translation>{which}を表示: {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/tree/filter_chips.py"/>
        <source>{n} to review</source>
        <translation><numerusform>残り{n}件</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/head.py"/>
        <source>Ordered by weight</source>
        <translation>重要度順</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/head.py"/>
        <source>In the order of the filing</source>
        <translation>提出書類の順</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/model.py"/>
        <source>Category: {title}</source>
        <translation>分類: {title}</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/pair_filter.py"/>
        <source>not marked reviewed</source>
        <translation>確認済みでないもの</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/pair_filter.py"/>
        <source>flagged for another look</source>
        <translation>再度見るために要確認としたもの</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/pair_filter.py"/>
        <source>with a note</source>
        <translation>メモのあるもの</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/pair_filter.py"/>
        <source>reviewed before the text changed</source>
        <translation>本文が変わる前に確認済みとしたもの</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/pair_filter.py"/>
        <source>a sentence claims something else: may is has, not came or went</source>
        <translation>文の主張が変わったもの(「可能性がある」が「生じた」になった、否定の有無など)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/pair_filter.py"/>
        <source>a note or the last answer to it is a question, or a figure needs a source</source>
        <translation>メモまたは最後の返信が質問であるもの、または要出典の数値があるもの</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/pair_filter.py"/>
        <source>All</source>
        <comment>factors shown</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/pair_filter.py"/>
        <source>Edited</source>
        <comment>factors shown</comment>
        <translation>変更あり</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/pair_filter.py"/>
        <source>New</source>
        <comment>factors shown</comment>
        <translation>新規</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/pair_filter.py"/>
        <source>Removed</source>
        <comment>factors shown</comment>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/pair_filter.py"/>
        <source>Moved</source>
        <comment>factors shown</comment>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/pair_filter.py"/>
        <source>With figures</source>
        <comment>factors shown</comment>
        <translation>数値変動</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/pair_filter.py"/>
        <source>Not reviewed</source>
        <comment>factors shown</comment>
        <translation>未確認</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/pair_filter.py"/>
        <source>Needs attention</source>
        <comment>factors shown</comment>
        <translation>要確認</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/pair_filter.py"/>
        <source>With notes</source>
        <comment>factors shown</comment>
        <translation>メモあり</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/pair_filter.py"/>
        <source>Changed since</source>
        <comment>factors shown</comment>
        <translation>確認後に変更</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/pair_filter.py"/>
        <source>Open questions</source>
        <comment>factors shown</comment>
        <translation>未解決の質問</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/pair_filter.py"/>
        <source>Shifts</source>
        <comment>factors shown</comment>
        <translation>意味の変化</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/pane.py"/>
        <source>No factor passes the filter.</source>
        <translation>条件に合うリスク要因はありません。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/pane.py"/>
        <source>No factor needs attention. F: flag one.</source>
        <translation>要確認のリスク要因はありません。F: 要確認にする。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/pane.py"/>
        <source>No factor has a note. M: write one.</source>
        <translation>メモのあるリスク要因はありません。M: メモを書く。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/pane.py"/>
        <source>No reviewed factor has changed since.</source>
        <translation>確認後に変更されたリスク要因はありません。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/pane.py"/>
        <source>No question is open.</source>
        <translation>未解決の質問はありません。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/pane.py"/>
        <source>No sentence claims something else.</source>
        <translation>主張の変わった文はありません。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/pane.py"/>
        <source>All factors are reviewed.</source>
        <translation>すべてのリスク要因が確認済みです。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/pane.py"/>
        <source>No factor shown has these words in its heading. Esc: take the words away.</source>
        <translation>表示中のリスク要因に、この語を見出しに含むものはありません。Esc: 語を消去する。</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/pane.py"/>
        <source>Find a factor by its heading</source>
        <translation>見出しでリスク要因を検索</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/progress_ring.py"/>
        <source>show the end of the review</source>
        <translation>レビューの完了画面を表示</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/progress_ring.py"/>
        <source>show what is left</source>
        <translation>残りを表示</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/progress_ring.py"/>
        <source>All are reviewed</source>
        <translation>すべて確認済み</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/desktop/tree/progress_ring.py"/>
        <source>{n} left</source>
        <translation><numerusform>残り{n}件</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/tree/progress_ring.py"/>
        <source>{progress} reviewed: {leads_to}</source>
        <translation>{progress}件を確認済み: {leads_to}</translation>
    </message>
    <message>
        <location filename="../../viewer/figures/read/amounts.py"/>
        <source>“{number}”: the letters O and l are read as the digits 0 and 1</source>
        <translation>「{number}」：文字の O と l を数字の 0 と 1 と読みました</translation>
    </message>
    <message>
        <location filename="../../viewer/figures/read/amounts.py"/>
        <source>“{number}”: the comma is read as a decimal point</source>
        <translation>「{number}」：コンマを小数点と読みました</translation>
    </message>
    <message>
        <location filename="../../viewer/figures/read/amounts.py"/>
        <source>“{number}”: two decimal points: the second is read as a misprint</source>
        <translation>「{number}」：小数点が二つあり、二つ目を誤植と読みました</translation>
    </message>
    <message>
        <location filename="../../viewer/figures/read/amounts.py"/>
        <source>{sign} is read as a currency sign that was taken for a formula</source>
        <translation>{sign} は、数式と取り違えられた通貨記号と読みました</translation>
    </message>
    <message>
        <location filename="../../viewer/figures/read/amounts.py"/>
        <source>{sign} is read as a currency sign that was taken for a formula, with the digit {digit} and the decimal point after it</source>
        <translation>{sign} は、数式と取り違えられた通貨記号と、それに続く数字 {digit} と小数点と読みました</translation>
    </message>
    <message>
        <location filename="../../viewer/figures/read/dates.py"/>
        <source>“{date}” is read with the month first; it may be the day</source>
        <translation>「{date}」は月を先に読みました。日かもしれません</translation>
    </message>
    <message>
        <location filename="../../viewer/figures/read/measures.py"/>
        <source>“{word}” is read as a scale; it may be a name</source>
        <translation>「{word}」は桁の単位と読みました。名称かもしれません</translation>
    </message>
    <message>
        <location filename="../../viewer/figures/read/measures.py"/>
        <source>“m” is read as millions; it may be metres</source>
        <translation>「m」は百万と読みました。メートルかもしれません</translation>
    </message>
    <message>
        <location filename="../../viewer/figures/read/ocr_suspects.py"/>
        <source>{printed}{digit} among amounts in {sign}: read as {read}, the {digit} as a misprinted {sign}; it may also be {whole}</source>
        <translation>{sign} の金額の中の {printed}{digit}：{read} と読み、{digit} を {sign} の誤植としました。{whole} かもしれません</translation>
    </message>
    <message>
        <location filename="../../viewer/figures/read/ocr_suspects.py"/>
        <source>{printed}{digit} among amounts in {sign}: read as {read}, the {digit} as a misprinted {sign}, and the zero before the point as lost; it may also be {whole}</source>
        <translation>{sign} の金額の中の {printed}{digit}：{read} と読み、{digit} を {sign} の誤植とし、小数点の前の 0 が失われたとしました。{whole} かもしれません</translation>
    </message>
    <message>
        <location filename="../../viewer/figures/read/ocr_suspects.py"/>
        <source>no currency sign: read as {read} like the amounts beside it</source>
        <translation>通貨記号がありません：近くの金額と同じく {read} と読みました</translation>
    </message>
    <message>
        <location filename="../../viewer/figures/read/ocr_suspects.py"/>
        <source>no currency sign: read as {read}, the first {digit} as a misprinted {sign}; it may also be {whole}</source>
        <translation>通貨記号がありません：最初の {digit} を {sign} の誤植とし、{read} と読みました。{whole} かもしれません</translation>
    </message>
    <message>
        <location filename="../../viewer/figures/read/ocr_suspects.py"/>
        <source>{printed} among amounts in {sign}: read as {read}, a misprinted {sign}</source>
        <translation>{sign} の金額の中の {printed}：{sign} の誤植とし、{read} と読みました</translation>
    </message>
    <message>
        <location filename="../../viewer/figures/read/ocr_suspects.py"/>
        <source>{reason} (the source has “{words}”)</source>
        <translation>{reason}（原文は「{words}」）</translation>
    </message>
    <message>
        <location filename="../../viewer/figures/read/ocr_suspects.py"/>
        <source>a garbled currency sign was mended</source>
        <translation>乱れた通貨記号を直しました</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/decode.py"/>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/decode.py"/>
        <source>Choose a file that holds the filing's text</source>
        <translation>書類の本文を含むファイルを選んでください</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/decode.py"/>
        <source>the file is not text</source>
        <translation>テキストファイルではありません</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/decode.py"/>
        <source>Save the filing as plain text, Markdown or HTML and open that</source>
        <translation>書類をテキスト、MarkdownまたはHTMLで保存し、それを開いてください</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/errors.py"/>
        <source>reading it takes more memory than there is</source>
        <translation>読み込みに必要なメモリーが足りません</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/errors.py"/>
        <location filename="../../viewer/filings/sources/docx/package.py"/>
        <location filename="../../viewer/filings/sources/formats.py"/>
        <location filename="../../viewer/filings/sources/opened.py"/>
        <source>Save the part with the risk factors as a file of its own</source>
        <translation>リスク要因の部分を別のファイルとして保存してください</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/errors.py"/>
        <source>Save it anew, or in another format; the log says more</source>
        <translation>保存し直すか、別の形式で保存してください。詳細はログにあります</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/decide.py"/>
        <source>it is of a summary or a note, or the section's title once more</source>
        <translation>要約や注記の一部か、節の題の繰り返しです</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/decide.py"/>
        <source>all that stands under titles here points to another place</source>
        <translation>ここの題の下にあるものは、すべて別の箇所を指しています</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/decide.py"/>
        <source>most passages are no headings</source>
        <translation>ほとんどの段落は見出しではありません</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/decide.py"/>
        <source>it is set as this filing's headings are ({setting})</source>
        <translation>この書類の見出しと同じ書式です({setting})</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/decide.py"/>
        <source>it is not set as this filing's headings are</source>
        <translation>この書類の見出しのようには組まれていません</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/decide.py"/>
        <source>it titles a group of factors</source>
        <translation>複数の要因をまとめる題です</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/decide.py"/>
        <source>the evidence for a heading outweighs that against it</source>
        <translation>見出しとする根拠が、しない根拠を上回ります</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/decide.py"/>
        <source>it could be a heading, but the passage before it is the likelier heading</source>
        <translation>見出しの可能性はありますが、前の段落のほうが見出しらしいです</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/decide.py"/>
        <source>it could be a heading, but the passage after it is the likelier heading</source>
        <translation>見出しの可能性はありますが、後の段落のほうが見出しらしいです</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/decide.py"/>
        <source>so long as such headings may be</source>
        <translation>このような見出しとしてありうる長さです</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/decide.py"/>
        <source>{count} words are too long for a heading</source>
        <translation>{count}語は見出しには長すぎます</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/features.py"/>
        <source>it is two sentences</source>
        <translation>二つの文です</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/features.py"/>
        <source>it is shorter than a statement</source>
        <translation>文としては短すぎます</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/features.py"/>
        <source>it ends without a full stop</source>
        <translation>終止符なしで終わります</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/features.py"/>
        <source>it introduces what follows</source>
        <translation>後に続くものを導きます</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/features.py"/>
        <source>it ends in mid-sentence</source>
        <translation>文の途中で終わります</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/features.py"/>
        <source>it begins with a small letter</source>
        <translation>小文字で始まります</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/features.py"/>
        <source>nothing follows it</source>
        <translation>後に何も続きません</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/features.py"/>
        <source>the passage before introduces it</source>
        <translation>前の段落がこれを導いています</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/features.py"/>
        <source>it follows a list</source>
        <translation>箇条書きの後にあります</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/features.py"/>
        <source>it follows a long paragraph</source>
        <translation>長い段落の後にあります</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/features.py"/>
        <source>a list follows it directly</source>
        <translation>すぐ後に箇条書きが続きます</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/features.py"/>
        <source>a paragraph of several sentences follows</source>
        <translation>複数の文からなる段落が続きます</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/features.py"/>
        <source>the next paragraph looks back, as the first under a heading hardly does</source>
        <translation>次の段落は前を受けており、見出しの直後の段落らしくありません</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/features.py"/>
        <source>another single sentence follows</source>
        <translation>もう一つの一文だけの段落が続きます</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/features.py"/>
        <source>it is {count} sentences</source>
        <translation>{count}文からなります</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/features.py"/>
        <source>it has {count} words, as headings have</source>
        <translation>見出しらしい長さです({count}語)</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/features.py"/>
        <source>it has {count} words, more than headings have</source>
        <translation>見出しより長い文です({count}語)</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/features.py"/>
        <source>what follows takes up {share} of its words</source>
        <translation>その語の{share}が後の文で受けられています</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/features.py"/>
        <source>what stands before has said {share} of its words</source>
        <translation>その語の{share}が前の文ですでに述べられています</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/features.py"/>
        <source>the statement before it has said {share} of its words</source>
        <translation>その語の{share}が直前の記述ですでに述べられています</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/wording.py"/>
        <source>it begins with a time, a place or a purpose</source>
        <translation>時、場所、または目的で始まります</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/wording.py"/>
        <source>it begins with “Any”, as closing sentences do</source>
        <translation>締めくくりの文のように「Any」で始まります</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/wording.py"/>
        <source>it refers to another place</source>
        <translation>別の箇所を参照しています</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/wording.py"/>
        <source>it speaks of the risk factors themselves</source>
        <translation>リスク要因そのものについて述べています</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/wording.py"/>
        <source>it holds figures, as headings hardly do</source>
        <translation>見出しにはまれな数値を含みます</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/wording.py"/>
        <source>it begins with a date</source>
        <translation>日付で始まります</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/wording.py"/>
        <source>it reports what happened</source>
        <translation>起きたことを報告しています</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/wording.py"/>
        <source>it begins with a condition</source>
        <translation>条件で始まります</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/wording.py"/>
        <source>it claims a risk (“{modal} … {harm}”)</source>
        <translation>リスクを述べています(“{modal} … {harm}”)</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/wording.py"/>
        <source>it speaks of what {modal} be</source>
        <translation>可能性を述べています(“{modal}”)</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/wording.py"/>
        <source>it names a harm (“{harm}”)</source>
        <translation>損害を挙げています(“{harm}”)</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/wording.py"/>
        <source>it speaks of dependence or risk (“{words}”)</source>
        <translation>依存またはリスクを述べています(“{words}”)</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/headings/wording.py"/>
        <source>it begins with “{words}”, which looks back</source>
        <translation>前の文を受ける“{words}”で始まります</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/page/furniture.py"/>
        <source>the same line stands here {count} times, with a rising number</source>
        <translation>同じ行が番号を増しながら{count}回現れます</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/page/furniture.py"/>
        <source>the same line stands here {count} times, as at page ends</source>
        <translation>ページの端のように同じ行が{count}回現れます</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/page/furniture.py"/>
        <source>a whole statement stands between “… {before}” and “{after} …”, which are the halves of one sentence</source>
        <translation>1つの文の前半“… {before}”と後半“{after} …”の間に、完結した記述があります</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/page/mend.py"/>
        <source>nothing is left to read here</source>
        <translation>ここには読むべきものが残っていません</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/section/judge.py"/>
        <source>only {count} words follow before the next item</source>
        <translation>次の項目まで {count} 語しかありません</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/section/judge.py"/>
        <source>titled “{words}”</source>
        <translation>題は「{words}」です</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/section/judge.py"/>
        <source>titled “{words}”, without an item</source>
        <translation>題は「{words}」で、項目番号はありません</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/section/judge.py"/>
        <source>it ends before “{words}”</source>
        <translation>「{words}」の前で終わります</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/section/judge.py"/>
        <source>no later item follows: it runs to the end of the file</source>
        <translation>後に項目がないため、ファイルの終わりまで続きます</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/section/judge.py"/>
        <source>{count} words follow</source>
        <translation>{count} 語が続きます</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/section/judge.py"/>
        <source>a long text follows</source>
        <translation>長い本文が続きます</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/section/judge.py"/>
        <source>the title is one that such sections had before 2005</source>
        <translation>2005 年より前にこのような節に使われた題です</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/section/judge.py"/>
        <source>the title is one that annual reports have</source>
        <translation>年次報告書に使われる題です</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/section/judge.py"/>
        <source>the title names other items too</source>
        <translation>題はほかの項目も挙げています</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/section/judge.py"/>
        <source>“{words}” points to it</source>
        <translation>「{words}」がここを指しています</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/section/judge.py"/>
        <source>it points to what stands elsewhere in the same file</source>
        <translation>同じファイルの別の箇所を指しています</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/section/judge.py"/>
        <source>the title stands on a line of its own</source>
        <translation>題が独立した行にあります</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/section/judge.py"/>
        <source>a page number follows the title, as in a table of contents</source>
        <translation>目次のように、題の後にページ番号が続きます</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/section/judge.py"/>
        <source>it says that risk factors are not required, or stand elsewhere</source>
        <translation>リスク要因は不要である、または別の箇所にあると述べています</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/section/judge.py"/>
        <source>it points to another place, which may be in this filing</source>
        <translation>別の箇所を指しており、それはこの書類の中かもしれません</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/section/judge.py"/>
        <source>they speak of risks</source>
        <translation>リスクについて述べています</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/section/judge.py"/>
        <source>they hardly speak of risks</source>
        <translation>リスクについてほとんど述べていません</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/section/judge.py"/>
        <source>titles of other items stand close by, as in a table of contents</source>
        <translation>目次のように、ほかの項目の題が近くにあります</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/section/judge.py"/>
        <source>the headings in it are set as its title is, so that its end is told by words alone</source>
        <translation>中の見出しが節の題と同じ体裁のため、終わりは語句だけで判断しています</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/section/judge.py"/>
        <source>nothing tells where it ends</source>
        <translation>どこで終わるかを示すものがありません</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/section/judge.py"/>
        <source>the item that comes next was not found: what it holds may have been taken into the section</source>
        <translation>次に来るはずの項目が見つかりませんでした。その内容が節に含まれている可能性があります</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/section/judge.py"/>
        <source>a more prominent title of this kind follows</source>
        <translation>同じ種類のより目立つ題が後にあります</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/section/judge.py"/>
        <source>the same title stood before: a running header, or the section goes on</source>
        <translation>同じ題が前にもありました。柱見出しか、節の続きです</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/docx/package.py"/>
        <source>the Word file is broken or cut short</source>
        <translation>Wordファイルが破損しているか、途中で切れています</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/docx/package.py"/>
        <location filename="../../viewer/filings/sources/pdf/document.py"/>
        <location filename="../../viewer/filings/sources/recognition.py"/>
        <source>Get the file once more</source>
        <translation>ファイルをもう一度入手してください</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/docx/package.py"/>
        <source>the Word file is a template or holds macros</source>
        <translation>Wordファイルがテンプレートであるか、マクロを含んでいます</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/docx/package.py"/>
        <source>the Word file is locked with a password</source>
        <translation>Wordファイルがパスワードで保護されています</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/docx/read.py"/>
        <source>the Word file has no text</source>
        <translation>Wordファイルに本文がありません</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/docx/read.py"/>
        <location filename="../../viewer/filings/sources/pdf/legible.py"/>
        <source>Get the filing in another format</source>
        <translation>書類を別の形式で入手してください</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/formats.py"/>
        <source>Leave it to be told by its first bytes</source>
        <translation>形式を指定せず、先頭のバイトから判定させてください</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/formats.py"/>
        <source>this is an Office document</source>
        <translation>Office文書です</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/html/page.py"/>
        <source>the web page is nested too deeply</source>
        <translation>Webページの入れ子が深すぎます</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/html/page.py"/>
        <source>the web page is empty</source>
        <translation>Webページが空です</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/html/page.py"/>
        <source>Open the page in a browser and save its text</source>
        <translation>ブラウザーでページを開き、本文を保存してください</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/isolated/process.py"/>
        <source>the program part that reads such files crashed on it</source>
        <translation>この種のファイルを読む処理が異常終了しました</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/opened.py"/>
        <source>this is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/opened.py"/>
        <source>Choose the filing in it</source>
        <translation>中の書類を選んでください</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/opened.py"/>
        <source>this is not an ordinary file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/opened.py"/>
        <source>Save the filing as a file</source>
        <translation>書類をファイルとして保存してください</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/opened.py"/>
        <source>Check the path and that you may read it</source>
        <translation>パスと読取り権限を確認してください</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/packing.py"/>
        <source>the packed file holds another packed file</source>
        <translation>圧縮ファイルの中に別の圧縮ファイルがあります</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/packing.py"/>
        <source>the zip archive is packed in a way that is not read</source>
        <translation>このZIPファイルの圧縮方式には対応していません</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/packing.py"/>
        <source>the zip archive cannot be read: it is damaged or cut short</source>
        <translation>ZIPファイルを読めません。破損しているか、途中で切れています</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/packing.py"/>
        <source>Download it again</source>
        <translation>もう一度ダウンロードしてください</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/packing.py"/>
        <source>the gzip file is cut short</source>
        <translation>gzipファイルが途中で切れています</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/packing.py"/>
        <source>the zip archive is locked with a password</source>
        <translation>ZIPファイルがパスワードで保護されています</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/packing.py"/>
        <source>the gzip file is damaged</source>
        <translation>gzipファイルが破損しています</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/pdf/document.py"/>
        <source>the PDF is broken or cut short</source>
        <translation>PDFが破損しているか、途中で切れています</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/pdf/document.py"/>
        <source>Print the file to a new PDF and open that</source>
        <translation>新しいPDFに印刷し直し、それを開いてください</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/pdf/document.py"/>
        <source>the PDF is encrypted</source>
        <translation>PDFが暗号化されています</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/pdf/document.py"/>
        <source>Open it with its password and save it without one</source>
        <translation>パスワードで開き、パスワードなしで保存してください</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/pdf/legible.py"/>
        <source>the PDF has no text</source>
        <translation>PDFに文字情報がありません</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/pdf/legible.py"/>
        <source>its fonts do not say which letters they show, so the text behind the pages cannot be read</source>
        <translation>フォントに文字の対応情報がなく、ページの文字を読み取れません</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/pdf/legible.py"/>
        <source>Get the filing from the SEC as a web page (HTML), or run OCR on the PDF first</source>
        <translation>SECからWebページ(HTML)として入手するか、先にPDFを文字認識(OCR)してください</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/recognised.py"/>
        <source>Install Tesseract (Debian and Ubuntu: apt install tesseract-ocr; macOS: brew install tesseract; Windows: see tesseract-ocr.github.io) and try again</source>
        <translation>Tesseractをインストールして(Debian・Ubuntu: apt install tesseract-ocr、macOS: brew install tesseract、Windows: tesseract-ocr.github.io を参照)、もう一度お試しください</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/recognition.py"/>
        <source>recognising its text takes Tesseract, which is not installed</source>
        <translation>文字の認識に必要なTesseractがインストールされていません</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/recognition.py"/>
        <source>Split it</source>
        <translation>分割してください</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/recognition.py"/>
        <source>Check the language, or print the page anew</source>
        <translation>言語を確認するか、ページを印刷し直してください</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/recognition.py"/>
        <source>the file is too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/recognition.py"/>
        <source>Split it into several</source>
        <translation>複数のファイルに分割してください</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/recognition.py"/>
        <source>Check the path</source>
        <translation>パスを確認してください</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/recognition.py"/>
        <source>the PDF is broken or locked</source>
        <translation>PDFが破損しているか、保護されています</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/submission.py"/>
        <source>none of the submission's documents holds text</source>
        <translation>提出ファイルに本文を含む文書がありません</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/sources/submission.py"/>
        <source>Open the filing's main document instead</source>
        <translation>書類の主文書を開いてください</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/stages.py"/>
        <source>this is the page of EDGAR's inline viewer, without the filing that it shows</source>
        <translation>EDGARのインラインビューアーのページであり、書類自体を含んでいません</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/stages.py"/>
        <source>Open the address after “ix?doc=” and save the page that it leads to</source>
        <translation>「ix?doc=」の後のアドレスを開き、そのページを保存してください</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/stages.py"/>
        <source>the file has no text that it shows</source>
        <translation>ファイルに表示される本文がありません</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/stages.py"/>
        <source>It may be hidden, or made by a script: open the file where it came from and save its text</source>
        <translation>非表示か、スクリプトで生成されている可能性があります。元の場所でファイルを開き、本文を保存してください</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/stages.py"/>
        <source>Select the section's text and use it as the section</source>
        <translation>セクションの本文を選択し、セクションとして指定してください</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/stages.py"/>
        <source>nothing stands at the place pointed at</source>
        <translation>指定された箇所に本文がありません</translation>
    </message>
    <message>
        <location filename="../../viewer/filings/stages.py"/>
        <source>Select the text of the risk factors</source>
        <translation>リスク要因の本文を選択してください</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/attention/figure_looks.py"/>
        <source>old filing: {figures}. {reason}</source>
        <translation>旧提出書類：{figures}。{reason}</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/attention/figure_looks.py"/>
        <source>new filing: {figures}. {reason}</source>
        <translation>新提出書類：{figures}。{reason}</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/attention/figure_looks.py"/>
        <source>differs from the statements</source>
        <translation>財務諸表と相違</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/attention/figure_looks.py"/>
        <source>a sum not told before</source>
        <translation>新たに示された金額</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/attention/figure_looks.py"/>
        <source>does not agree</source>
        <translation>不整合</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/attention/first.py"/>
        <source>nothing in the old text says it</source>
        <translation>以前の文書には該当する記載がありません</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/attention/first.py"/>
        <source>{n} words in several passages that the old text of the factor does not have</source>
        <translation>このリスク要因の古い文にはない数箇所の{n}語</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/attention/first.py"/>
        <source>nothing in the new text says it</source>
        <translation>新しい文書には該当する記載がありません</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/attention/first.py"/>
        <source>told for the first time</source>
        <translation>初めての記載</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/attention/first.py"/>
        <source>a new passage</source>
        <translation>新しい記載</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/attention/first.py"/>
        <source>{n} words that the new text of the factor does not have</source>
        <translation>このリスク要因の新しい文にはない{n}語</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/attention/first.py"/>
        <source>{n} words in several passages that the new text of the factor does not have</source>
        <translation>このリスク要因の新しい文にはない数箇所の{n}語</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/attention/first.py"/>
        <source>{n} words that the old text of the factor does not have</source>
        <translation>このリスク要因の古い文にはない{n}語</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/attention/first.py"/>
        <source>said no more</source>
        <translation>記載なしに</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/attention/first.py"/>
        <source>a passage gone</source>
        <translation>なくなった記載</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/attention/first.py"/>
        <source>{share} of its text is other</source>
        <translation>本文の{share}が異なります</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/attention/first.py"/>
        <source>searched for in the other filing and not found</source>
        <translation>もう一方の書類を探しましたが見つかりませんでした</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/attention/first.py"/>
        <source>rewritten</source>
        <translation>書き換え</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/redline/attention/replacements.py"/>
        <source>{n} of them shown</source>
        <translation><numerusform>うち{n}か所を表示</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/redline/attention/replacements.py"/>
        <source>{counted}, {of_them}</source>
        <translation>{counted}、{of_them}</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/attention/replacements.py"/>
        <source>{counted}, none of them shown</source>
        <translation>{counted}、いずれも表示外</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/attention/replacements.py"/>
        <source>“{new}” for “{old}”, a new term</source>
        <translation>「{old}」を表す新しい用語「{new}」</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/attention/replacements.py"/>
        <source>“{old}” → “{new}”</source>
        <translation>「{old}」→「{new}」</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/redline/attention/replacements.py"/>
        <source>used {n} times</source>
        <translation><numerusform>{n}回使用</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/redline/attention/replacements.py"/>
        <source>{counted}, all counted as dates rolled forward</source>
        <translation>{counted}、すべて期の更新による日付として計上</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/redline/attention/replacements.py"/>
        <source>not replaced in {n} places</source>
        <translation><numerusform>{n}か所では置き換えなし</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/redline/attention/replacements.py"/>
        <source>{n} of them counted as dates rolled forward</source>
        <translation><numerusform>うち{n}か所は期の更新による日付として計上</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/redline/finding/found.py"/>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/redline/finding/found.py"/>
        <source>{n} in notes</source>
        <translation><numerusform>メモに{n}件</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/redline/finding/listed.py"/>
        <source>both</source>
        <translation>新旧</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/finding/sought.py"/>
        <source>This expression takes too long: it can match in too many ways.</source>
        <translation>この正規表現は一致の仕方が多すぎ、時間がかかりすぎます。</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/finding/sought.py"/>
        <source>An expression may have {n} characters at most.</source>
        <translation>正規表現は{n}文字以内です。</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/finding/sought.py"/>
        <source>Not a regular expression: {problem}{place}.</source>
        <translation>正規表現ではありません: {problem}{place}。</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/finding/sought.py"/>
        <source> (at character {number})</source>
        <translation>({number}文字目)</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/finding/sought.py"/>
        <source>Not a regular expression: it is nested too deeply.</source>
        <translation>正規表現ではありません: 入れ子が深すぎます。</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/finding/sought.py"/>
        <source>More than {n} places: look for more words.</source>
        <translation>{n}箇所を超えました。語を増やして検索してください。</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/links.py"/>
        <source>another factor</source>
        <translation>別のリスク要因</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/links.py"/>
        <source>{what}: click to go there</source>
        <translation>{what}: クリックで移動</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/marks.py"/>
        <source>{kind}: the source has “{original}”</source>
        <translation>{kind}: 原文は「{original}」</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/marks.py"/>
        <source>{kind} in what was {moved}</source>
        <translation>{moved}の中での{kind}</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/plan.py"/>
        <source>inserted</source>
        <translation>挿入</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/plan.py"/>
        <location filename="../../viewer/wording/record/notes.py"/>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/plan.py"/>
        <source>ignored difference</source>
        <translation>無視した差異</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/plan.py"/>
        <source>mended</source>
        <translation>補正</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/plan.py"/>
        <source>moved away</source>
        <translation>移動元</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/plan.py"/>
        <source>moved here</source>
        <translation>移動先</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/planning.py"/>
        <source>There is more than is shown at once.</source>
        <translation>一度に表示できる量を超えています。</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/row_blocks.py"/>
        <source>As the file has it: {text}</source>
        <translation>ファイルの表記: {text}</translation>
    </message>
    <message>
        <location filename="../../viewer/redline/row_blocks.py"/>
        <source>Not found in {name}.</source>
        <translation>{name}には見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="../../viewer/report/formats.py"/>
        <source>Web page (*.html)</source>
        <translation>Webページ (*.html)</translation>
    </message>
    <message>
        <location filename="../../viewer/report/formats.py"/>
        <source>PDF to print and file (*.pdf)</source>
        <translation>印刷・保管用PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../viewer/report/formats.py"/>
        <source>Word document with tracked changes (*.docx)</source>
        <translation>変更履歴付きWord文書 (*.docx)</translation>
    </message>
    <message>
        <location filename="../../viewer/report/formats.py"/>
        <source>Workbook of the figures (*.xlsx)</source>
        <translation>数値のExcelブック (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../viewer/report/formats.py"/>
        <source>Table of the figures (*.csv)</source>
        <translation>数値の表 (*.csv)</translation>
    </message>
    <message>
        <location filename="../../viewer/report/formats.py"/>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <location filename="../../viewer/report/formats.py"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../viewer/review/check.py"/>
        <source>checked</source>
        <translation>照合済み</translation>
    </message>
    <message>
        <location filename="../../viewer/review/check.py"/>
        <source>wrong</source>
        <translation>誤り</translation>
    </message>
    <message>
        <location filename="../../viewer/review/check.py"/>
        <source>needs source</source>
        <translation>要出典</translation>
    </message>
    <message>
        <location filename="../../viewer/review/pairing/drops.py"/>
        <source>Mark {whole} as split: {part} is a part of it</source>
        <translation>{whole}を分割とする: {part}はその一部</translation>
    </message>
    <message>
        <location filename="../../viewer/review/pairing/drops.py"/>
        <source>Mark {whole} as merged: {part} went into it</source>
        <translation>{whole}を統合とする: {part}はここに統合</translation>
    </message>
    <message>
        <location filename="../../viewer/review/pairing/drops.py"/>
        <source>Pair old {old} with new {new}</source>
        <translation>旧{old}を新{new}に対応付ける</translation>
    </message>
    <message>
        <location filename="../../viewer/review/sign_off.py"/>
        <source>draft</source>
        <comment>a review</comment>
        <translation>下書き</translation>
    </message>
    <message>
        <location filename="../../viewer/review/sign_off.py"/>
        <source>reviewed</source>
        <comment>a review</comment>
        <translation>確認完了</translation>
    </message>
    <message>
        <location filename="../../viewer/review/sign_off.py"/>
        <source>signed</source>
        <comment>a review</comment>
        <translation>署名済み</translation>
    </message>
    <message>
        <location filename="../../viewer/review/sign_off.py"/>
        <source>countersigned</source>
        <comment>a review</comment>
        <translation>副署済み</translation>
    </message>
    <message>
        <location filename="../../viewer/review/sign_off.py"/>
        <source>reopened</source>
        <comment>a review</comment>
        <translation>再開</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/beside.py"/>
        <source>{n} page-foot notes differ</source>
        <translation><numerusform>ページ下部の注に差異{n}件</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/wording/beside.py"/>
        <source>introduction {status}</source>
        <translation>前文: {status}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/beside.py"/>
        <source>{n} new page-foot notes</source>
        <translation><numerusform>ページ下部の注の新規{n}件</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/beside.py"/>
        <source>{n} removed page-foot notes</source>
        <translation><numerusform>ページ下部の注の削除{n}件</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/wording/changes.py"/>
        <source>inserted {words}</source>
        <translation>挿入: {words}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/changes.py"/>
        <source>deleted {words}</source>
        <translation>削除: {words}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/changes.py"/>
        <source>changed {old} to {new}</source>
        <translation>{old}から{new}に変更</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/changes.py"/>
        <source>moved here {words}</source>
        <translation>ここに移動: {words}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/changes.py"/>
        <source>moved away {words}</source>
        <translation>ここから移動: {words}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/checks.py"/>
        <source>marked before its counterpart changed</source>
        <translation>対応する数値が変わる前の印</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/checks.py"/>
        <source>{n} figures {mark}</source>
        <translation><numerusform>数値{n}件が{mark}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/checks.py"/>
        <source>{n} {mark}</source>
        <translation><numerusform>{mark}{n}件</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/wording/doubts.py"/>
        <source>Old: {reading}, {doubt}</source>
        <translation>旧: {reading}、{doubt}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/doubts.py"/>
        <source>New: {reading}, {doubt}</source>
        <translation>新: {reading}、{doubt}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/doubts.py"/>
        <source>the characters look misread</source>
        <translation>文字の読み誤りが疑われます</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>unchanged</source>
        <comment>a verdict</comment>
        <translation>変動なし</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>changed</source>
        <comment>a verdict</comment>
        <translation>変動</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>added</source>
        <comment>a verdict</comment>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>removed</source>
        <comment>a verdict</comment>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>rolled forward</source>
        <comment>a verdict</comment>
        <translation>期の更新</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>rescaled</source>
        <comment>a verdict</comment>
        <translation>表記替え</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>restated</source>
        <comment>a verdict</comment>
        <translation>修正再表示</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>not rolled</source>
        <comment>a verdict</comment>
        <translation>未更新</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>reversed</source>
        <comment>a verdict</comment>
        <translation>反転</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>unlike</source>
        <comment>a verdict</comment>
        <translation>比較不可</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>requalified</source>
        <comment>a verdict</comment>
        <translation>限定の変更</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>{size} second</source>
        <translation>{size}秒</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>{size} seconds</source>
        <translation>{size}秒</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>{size} minute</source>
        <translation>{size}分</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>{size} minutes</source>
        <translation>{size}分</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>{size} hour</source>
        <translation>{size}時間</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>{size} hours</source>
        <translation>{size}時間</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>{size} day</source>
        <translation>{size}日</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>{size} days</source>
        <translation>{size}日</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>{size} week</source>
        <translation>{size}週間</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>{size} weeks</source>
        <translation>{size}週間</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>{size} month</source>
        <translation>{size}か月</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>{size} months</source>
        <translation>{size}か月</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>{size} year</source>
        <translation>{size}年</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>{size} years</source>
        <translation>{size}年</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>the same value in both filings</source>
        <translation>新旧の書類で値が同じ</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>both filings have it, with different values</source>
        <translation>新旧の書類にあり、値が異なる</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>only the new filing has it</source>
        <translation>新書類にのみある</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>only the old filing has it</source>
        <translation>旧書類にのみある</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>a date or period that moved on with the reporting year</source>
        <translation>報告年度とともに進んだ日付または期間</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>the same measure for the same period has another value</source>
        <translation>同じ項目・同じ期間の値が異なる</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>the same measure turned round: income and loss, increase and decrease</source>
        <translation>同じ項目の向きが逆になった(利益と損失、増加と減少)</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>the two measure different things: no difference between them has a meaning</source>
        <translation>異なるものを示す数値のため、差には意味がない</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>the value stands, but not how it is bounded: up to, at least, more than</source>
        <translation>値は同じで、限定(以下、以上、超など)が変わった</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>stood still while what stands around it moved on: it may be out of date</source>
        <translation>周囲が更新されたのに変わっていない(古い可能性がある)</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>{size} point</source>
        <translation>{size}ポイント</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>{size} points</source>
        <translation>{size}ポイント</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>read as {value}</source>
        <translation>{value}と解釈</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>{size} basis point</source>
        <translation>{size}ベーシスポイント</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/figures.py"/>
        <source>{size} basis points</source>
        <translation>{size}ベーシスポイント</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/cells.py"/>
        <source>not there yet</source>
        <comment>a risk in a filing</comment>
        <translation>まだない</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/cells.py"/>
        <source>in the oldest filing already</source>
        <comment>a risk in a filing</comment>
        <translation>最も古い書類に既にあり</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/cells.py"/>
        <source>new</source>
        <comment>a risk in a filing</comment>
        <translation>新規</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/cells.py"/>
        <source>unchanged</source>
        <comment>a risk in a filing</comment>
        <translation>変更なし</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/cells.py"/>
        <source>edited</source>
        <comment>a risk in a filing</comment>
        <translation>変更</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/cells.py"/>
        <source>gone</source>
        <comment>a risk in a filing</comment>
        <translation>なくなった</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/cells.py"/>
        <source>still missing</source>
        <comment>a risk in a filing</comment>
        <translation>引き続きなし</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/history/cells.py"/>
        <source>{heading} (and {n} more)</source>
        <translation><numerusform>{heading} (ほか{n}件)</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/cells.py"/>
        <location filename="../../viewer/wording/history/lives.py"/>
        <source>back after {year}</source>
        <translation>{year}以来の復活</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/cells.py"/>
        <source>{share} similar to {year}</source>
        <translation>{year}との類似度{share}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/cells.py"/>
        <location filename="../../viewer/wording/history/lives.py"/>
        <source>not compared yet</source>
        <translation>未比較</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/cells.py"/>
        <location filename="../../viewer/wording/history/lives.py"/>
        <source>back in {year}</source>
        <translation>{year}に復活</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/lives.py"/>
        <source>First here in {year}, the newest filing here, as {headings}</source>
        <translation>ここで最も新しい書類の{year}に{headings}として初出</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/lives.py"/>
        <source>First here in {year} as {headings}</source>
        <translation>ここでは{year}に{headings}として初出</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/lives.py"/>
        <source>In {year}, the oldest filing here, as {headings}</source>
        <translation>ここで最も古い書類の{year}に{headings}としてあり</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/lives.py"/>
        <source>last here in {year}</source>
        <translation>ここでは{year}が最後</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/lives.py"/>
        <source>still in {year}, the newest filing here</source>
        <translation>ここで最も新しい書類の{year}にもあり</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/lives.py"/>
        <source>not in {years}</source>
        <translation>{years}にはなし</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/lives.py"/>
        <source>split in {year} into {headings}</source>
        <translation>{year}に{headings}へ分割</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/lives.py"/>
        <source>moved in {year}</source>
        <translation>{year}に移動</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/lives.py"/>
        <source>{old} split in {year} into {headings}</source>
        <translation>{old}は{year}に{headings}に分割</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/lives.py"/>
        <source>{headings} moved in {year}</source>
        <translation>{headings}は{year}に移動</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/lives.py"/>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/lives.py"/>
        <source>in the oldest filing here</source>
        <translation>ここで最も古い書類にあり</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/lives.py"/>
        <source>joined in {year} by {headings}</source>
        <translation>{year}に{headings}が加わる</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/lives.py"/>
        <source>without {headings} since {year}</source>
        <translation>{year}以降は{headings}なし</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/lives.py"/>
        <source>merged in {year} into {headings}</source>
        <translation>{year}に{headings}へ統合</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/lives.py"/>
        <source>{old} merged in {year} into {headings}</source>
        <translation>{old}は{year}に{headings}に統合</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/lives.py"/>
        <source>comes in beside it</source>
        <translation>これに加わる</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/lives.py"/>
        <source>gone, while the rest of it goes on</source>
        <translation>これだけなくなり、残りは続く</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/lives.py"/>
        <location filename="../../viewer/wording/pairs.py"/>
        <source>{share} similar</source>
        <translation>類似度{share}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/lives.py"/>
        <source>retitled in {year} as {headings}</source>
        <translation>{year}に見出しが{headings}に変更</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/lives.py"/>
        <source>{old} retitled in {year} as {headings}</source>
        <translation>{old}は{year}に見出しが{headings}に変更</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/lives.py"/>
        <source>gone</source>
        <translation>なくなった</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/lives.py"/>
        <source>not in this filing</source>
        <translation>この書類にはなし</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/points.py"/>
        <source>{period} (to {end})</source>
        <translation>{period}({end}まで)</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/points.py"/>
        <source>{year}, no period is told</source>
        <translation>{year}(期間の記載なし)</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/points.py"/>
        <source>nothing is told between {earlier} and {later}</source>
        <translation>{earlier}から{later}までの間は記載なし</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/points.py"/>
        <source>{value} in {years}</source>
        <translation>{years}では{value}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/history/points.py"/>
        <source>not told in {years}</source>
        <translation>{years}には記載なし</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/ignored.py"/>
        <source>white space</source>
        <translation>空白</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/ignored.py"/>
        <source>quotes or dashes</source>
        <translation>引用符・ダッシュ</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/ignored.py"/>
        <source>bullet</source>
        <translation>行頭記号</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/ignored.py"/>
        <source>a known misreading of scanned text</source>
        <translation>既知の文字認識の誤り</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/ignored.py"/>
        <source>letter case</source>
        <translation>大文字・小文字</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/ignored.py"/>
        <source>a date that moved on with the year</source>
        <translation>年度とともに進んだ日付</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/ignored.py"/>
        <source>a replacement that was made throughout</source>
        <translation>全体で行われた置き換え</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/ignored.py"/>
        <source>quotes and dashes</source>
        <translation>引用符・ダッシュ</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/ignored.py"/>
        <source>bullets</source>
        <translation>行頭記号</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/ignored.py"/>
        <source>OCR glyphs</source>
        <translation>文字認識の誤り</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/ignored.py"/>
        <source>case</source>
        <translation>大文字・小文字</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/ignored.py"/>
        <source>rolled dates</source>
        <translation>期の更新された日付</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/ignored.py"/>
        <source>replacements</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/ignored.py"/>
        <source>not counted as a change: {reasons}</source>
        <translation>変更として数えていません: {reasons}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/ignored.py"/>
        <source>Differences that were not counted: {names}.</source>
        <translation>計上しなかった差異: {names}。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/ignored.py"/>
        <source>Every difference was counted.</source>
        <translation>すべての差異を計上しました。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/inconsistencies.py"/>
        <source>inconsistent</source>
        <translation>不整合</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/inconsistencies.py"/>
        <source>figures of one filing that cannot all be right</source>
        <translation>同じ書類の中で両立しない数値</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/links.py"/>
        <source>moved to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/links.py"/>
        <source>moved from</source>
        <translation>移動元</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/links.py"/>
        <source>go to the nearest ▸</source>
        <translation>最も近い箇所へ ▸</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/links.py"/>
        <source>This paragraph was compared as a whole. Compare by words anyway</source>
        <translation>この段落は全体として比較しました。単語ごとに比較する</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/links.py"/>
        <source>It is too long to be compared word by word without being asked: it may take a while</source>
        <translation>長いため自動では単語ごとに比較しません。時間がかかることがあります</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/links.py"/>
        <source>moved to ▸ {place}</source>
        <translation>移動先 ▸ {place}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/links.py"/>
        <source>moved from ◂ {place}</source>
        <translation>移動元 ◂ {place}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/links.py"/>
        <source>{moved}, {alike}</source>
        <translation>{moved}、{alike}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/links.py"/>
        <source>moved from {place} of the old filing</source>
        <translation>旧書類の{place}から移動</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/links.py"/>
        <source>moved from ▸ {place}</source>
        <translation>移動元 ▸ {place}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/links.py"/>
        <source>new figure in ▸ {place}</source>
        <translation>新の数値 ▸ {place}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/links.py"/>
        <source>old figure in ▸ {place}</source>
        <translation>旧の数値 ▸ {place}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/links.py"/>
        <source>{heading} holds {share} of it: click to go there</source>
        <translation>{heading}に{share}が含まれています: クリックで移動</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/links.py"/>
        <source>… {n} more factors: show anyway</source>
        <translation><numerusform>… ほかリスク要因{n}件: すべて表示</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/links.py"/>
        <source>{n} unchanged paragraphs</source>
        <translation><numerusform>変更のない段落{n}件</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/wording/links.py"/>
        <location filename="../../viewer/wording/readings/citations.py"/>
        <location filename="../../viewer/wording/unread.py"/>
        <source>paragraph {number}</source>
        <translation>第{number}段落</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/links.py"/>
        <source>the heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/links.py"/>
        <source>the same words</source>
        <translation>同じ文言</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/links.py"/>
        <source>{share} alike</source>
        <translation>{share}一致</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/links.py"/>
        <source>moved to {place} of the new filing</source>
        <translation>新書類の{place}へ移動</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/links.py"/>
        <source>paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/links.py"/>
        <location filename="../../viewer/wording/readings/citations.py"/>
        <location filename="../../viewer/wording/unread.py"/>
        <source>heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/pairs.py"/>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/pairs.py"/>
        <source>unchanged</source>
        <comment>a status</comment>
        <translation>変更なし</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/pairs.py"/>
        <source>edited</source>
        <comment>a status</comment>
        <translation>変更</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/pairs.py"/>
        <source>new</source>
        <comment>a status</comment>
        <translation>新規</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/pairs.py"/>
        <source>removed</source>
        <comment>a status</comment>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/pairs.py"/>
        <source>moved</source>
        <comment>a status</comment>
        <translation>移動</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/pairs.py"/>
        <source>retitled</source>
        <comment>a status</comment>
        <translation>見出し変更</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/pairs.py"/>
        <source>split</source>
        <comment>a status</comment>
        <translation>分割</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/pairs.py"/>
        <source>merged</source>
        <comment>a status</comment>
        <translation>統合</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/pairs.py"/>
        <location filename="../../viewer/wording/record/history.py"/>
        <source>paired by hand</source>
        <translation>手動で対応付け</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/pairs.py"/>
        <location filename="../../viewer/wording/record/history.py"/>
        <source>unpaired by hand</source>
        <translation>手動で対応を解除</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/pairs.py"/>
        <source>{n} figures differ</source>
        <translation><numerusform>数値の差異{n}件</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/pairs.py"/>
        <source>{n} shifts of meaning</source>
        <translation><numerusform>意味の変化{n}件</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/wording/pairs.py"/>
        <source>{share} of it is in “{heading}”</source>
        <translation>その{share}が「{heading}」に含まれています</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/pairs.py"/>
        <source>Same risk</source>
        <translation>同じリスク</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/pairs.py"/>
        <source>Taken for the same risk</source>
        <translation>同じリスクと推定</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/pairs.py"/>
        <source>the same heading</source>
        <translation>見出しが同じ</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/pairs.py"/>
        <source>headings alike</source>
        <translation>見出しが類似</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/pairs.py"/>
        <source>Paired by the reviewer</source>
        <translation>担当者による対応付け</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/pairs.py"/>
        <source>{lead}: heading and text are the same.</source>
        <translation>{lead}: 見出しも本文も同じです。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/pairs.py"/>
        <source>{lead}: {headings}, texts {share} alike in their telling words.</source>
        <translation>{lead}: {headings}、本文は特徴語で{share}一致。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/pairs.py"/>
        <source>headings {share} alike</source>
        <translation>見出しは{share}一致</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/pairs.py"/>
        <source>{n} changes</source>
        <translation><numerusform>変更{n}件</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/wording/pairs.py"/>
        <source>old {numbers}</source>
        <translation>旧{numbers}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/pairs.py"/>
        <source>new {numbers}</source>
        <translation>新{numbers}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/citations.py"/>
        <source>introduction and category headings</source>
        <translation>前文と分類見出し</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>The section may not be the right one: {reasons}.</source>
        <translation>正しいセクションでない可能性があります: {reasons}。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>One other place looks as much like the section as the one chosen: {quoted} {of:.0f}% into the file ({count:,.0f} words).</source>
        <translation>選んだ箇所と同程度にセクションらしい箇所がほかにもあります: ファイルの{of:.0f}%の位置の{quoted}({count:,.0f}語)。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>No later item ends the section: it runs to the end of the file.</source>
        <translation>セクションを終わらせる後続の項目がなく、ファイルの末尾まで続いています。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>The section may go on behind its end: {quoted} is set there as its headings are.</source>
        <translation>セクションは終了位置の後にも続いている可能性があります: {quoted}がその見出しと同じ体裁です。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>What ends the section is titled again later, and risks stand between: {quoted}.</source>
        <translation>セクションを終わらせる表題が後にもう一度あり、その間にリスクがあります: {quoted}。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>{quoted} stands inside the section, which may run on over its end.</source>
        <translation>{quoted}がセクションの中にあり、終了位置を越えている可能性があります。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>The section holds {count:,.0f} rows of tables, as few on risks do: it may run on over its end.</source>
        <translation>セクションに表が{count:,.0f}行あります。リスクの記載としては多く、終了位置を越えている可能性があります。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>The text under {quoted} says nothing of what may happen: it may be no risk factor.</source>
        <translation>{quoted}の本文に生じうる事象の記載がなく、リスク要因でない可能性があります。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>The section begins or ends with text that says nothing of what may happen: {quoted}.</source>
        <translation>セクションの始めまたは終わりに、生じうる事象の記載のない文章があります: {quoted}。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>The section points to another place: {quoted}</source>
        <translation>セクションが別の箇所を参照しています: {quoted}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>No risk factor was told apart in the section.</source>
        <translation>セクションからリスク要因を区別できませんでした。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>The section holds no risk factors of its own: {section}</source>
        <translation>セクション自体にリスク要因の記載がありません: {section}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>{count:,.0f} of the section's {of:,.0f} words stand before the first heading: some may be missed.</source>
        <translation>セクションの{of:,.0f}語のうち{count:,.0f}語が最初の見出しより前にあり、見落としの可能性があります。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>{quoted} is far longer than the other factors ({count:,.0f} words): it may be several.</source>
        <translation>{quoted}は他のリスク要因よりかなり長く({count:,.0f}語)、複数のリスク要因である可能性があります。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>The section has {of:,.0f} words and {count:,.0f} factors told apart in them: few for so many.</source>
        <translation>セクションの{of:,.0f}語に対し、区別できたリスク要因は{count:,.0f}件と少なめです。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>Nothing stands under {quoted}.</source>
        <translation>{quoted}の下に本文がありません。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>{quoted} is set otherwise than the other headings: it may be none.</source>
        <translation>{quoted}は他の見出しと体裁が異なり、見出しでない可能性があります。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>{quoted} is set as headings are, and reads like text: it may be none.</source>
        <translation>{quoted}は見出しの体裁ですが本文のような文であり、見出しでない可能性があります。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>The heading {quoted} begins or ends in mid-sentence.</source>
        <translation>見出し{quoted}が文の途中で始まり、または終わっています。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>Two factors are headed {quoted}.</source>
        <translation>見出し{quoted}のリスク要因が2つあります。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>The number of {quoted} does not follow that of the heading before it: one may be missed.</source>
        <translation>{quoted}の番号が前の見出しに続いておらず、見出しを見落としている可能性があります。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>Text stands under {quoted} and no heading: it may be a heading itself.</source>
        <translation>{quoted}の下に見出しがなく本文があり、それ自体が見出しの可能性があります。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>{quoted} stands alone like a heading, and was taken for text.</source>
        <translation>{quoted}は見出しのように単独の行ですが、本文と判断しました。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>{quoted} may be a heading that was run into a paragraph.</source>
        <translation>{quoted}は段落に続けて書かれた見出しの可能性があります。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>{quoted} titles a group, and is set as headings of factors are: it may be one.</source>
        <translation>{quoted}は分類の表題ですがリスク要因の見出しと同じ体裁であり、リスク要因の可能性があります。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>{quoted} is set as the headings are, and stands in a paragraph.</source>
        <translation>{quoted}は見出しと同じ体裁ですが、段落の中にあります。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>A paragraph breaks off in mid-sentence ({quoted}).</source>
        <translation>段落が文の途中で切れています({quoted})。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>The file ends in mid-sentence ({quoted}): the section may go on.</source>
        <translation>ファイルが文の途中で終わっており({quoted})、セクションに続きがある可能性があります。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>A paragraph begins in mid-sentence ({quoted}): text may be missing before it.</source>
        <translation>段落が文の途中から始まっており({quoted})、その前の文章が欠けている可能性があります。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>The halves of a paragraph ({quoted}) tell of different things: a page may be missing.</source>
        <translation>段落の前半と後半({quoted})の内容が異なり、ページが欠けている可能性があります。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>Two halves were joined where no page ends ({quoted}): text may be missing there.</source>
        <translation>ページの切れ目でない箇所で文をつなぎました({quoted})。文章が欠けている可能性があります。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>{quoted} may be two words of which the blank was lost.</source>
        <translation>{quoted}は空白が失われた2語の可能性があります。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>A character of the section could not be read.</source>
        <translation>セクションに読めない文字が1つあります。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>{count:,.0f} words of the section do not show in the file: set aside as hidden text.</source>
        <translation>セクションのうち{count:,.0f}語はファイル上で表示されないため、非表示の文章として除外しました。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>Page {of:.0f} follows page {count:.0f}: what stood between may be missing.</source>
        <translation>{count:.0f}ページの次が{of:.0f}ページであり、その間の文章が欠けている可能性があります。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>1 word of the section does not show in the file: set aside as hidden text.</source>
        <translation>セクションのうち1語はファイル上で表示されないため、非表示の文章として除外しました。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>{n} more places of this kind.</source>
        <translation><numerusform>同様の箇所がほかに{n}件あります。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>{n} more places look so.</source>
        <translation><numerusform>同様の箇所がほかに{n}件あります。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>{n} more paragraphs break off in mid-sentence.</source>
        <translation><numerusform>文の途中で切れた段落がほかに{n}件あります。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>{n} more characters could not be read.</source>
        <translation><numerusform>読めない文字がほかに{n}件あります。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>{n} more words may have lost their blanks.</source>
        <translation><numerusform>空白が失われた可能性のある語がほかに{n}件あります。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/readings/doubts.py"/>
        <source>{n} more lines look like headings.</source>
        <translation><numerusform>見出しのような行がほかに{n}件あります。</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/filings.py"/>
        <source>section title</source>
        <comment>set aside</comment>
        <translation>セクションの表題</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/filings.py"/>
        <source>page number</source>
        <comment>set aside</comment>
        <translation>ページ番号</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/filings.py"/>
        <source>running header</source>
        <comment>set aside</comment>
        <translation>柱</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/filings.py"/>
        <source>table-of-contents link</source>
        <comment>set aside</comment>
        <translation>目次へのリンク</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/filings.py"/>
        <source>page-foot note</source>
        <comment>set aside</comment>
        <translation>ページ下部の注</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/filings.py"/>
        <source>ruled line</source>
        <comment>set aside</comment>
        <translation>罫線</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/filings.py"/>
        <source>hidden text</source>
        <comment>set aside</comment>
        <translation>非表示の文章</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/filings.py"/>
        <source>markup without text</source>
        <comment>set aside</comment>
        <translation>本文のないマークアップ</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/filings.py"/>
        <source>white space</source>
        <comment>set aside</comment>
        <translation>空白</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/filings.py"/>
        <source>{missing} of {n} characters of the section are not accounted for{aside}.</source>
        <translation>セクションの{n}文字のうち{missing}文字の扱いが確定していません{aside}。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/filings.py"/>
        <source>pointed at by hand</source>
        <translation>手動で指定</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/filings.py"/>
        <source>read with {share} confidence</source>
        <translation>確度{share}で検出</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/filings.py"/>
        <source>; set aside: {kinds}</source>
        <translation>(除外: {kinds})</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/filings.py"/>
        <source>All {n} characters of the section are accounted for{aside}.</source>
        <translation>セクションの{n}文字すべての扱いが確定しています{aside}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/readings/filings.py"/>
        <source>{n} words</source>
        <translation><numerusform>{n}語</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/histories.py"/>
        <source>Not all filings are of one form: {files}.</source>
        <translation>様式の異なる書類があります: {files}。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/histories.py"/>
        <source>The same file was given more than once: {files}.</source>
        <translation>同じファイルが複数回指定されました: {files}。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/histories.py"/>
        <source>Several filings are of FY{year}: {files}.</source>
        <translation>{year}年度の書類が複数あります: {files}。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/histories.py"/>
        <source>{amended} amends {file}.</source>
        <translation>{amended}は{file}の訂正です。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/histories.py"/>
        <source>{file} does not tell its year: it stands where its name says, or last.</source>
        <translation>{file}には年度の記載がありません。ファイル名の年の位置、または最後に置きます。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/histories.py"/>
        <source>Not all filings are of one company: {files}.</source>
        <translation>会社の異なる書類があります: {files}。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/misfits.py"/>
        <source>The old filing has {old} factors and the new one {new}: check whether those of the old one were all told apart.</source>
        <translation>リスク要因は旧書類が{old}件、新書類が{new}件です。旧書類のリスク要因がすべて区別されているか確認してください。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/misfits.py"/>
        <source>The old filing has {old} factors and the new one {new}: check whether those of the new one were all told apart.</source>
        <translation>リスク要因は旧書類が{old}件、新書類が{new}件です。新書類のリスク要因がすべて区別されているか確認してください。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/misfits.py"/>
        <source>“{heading}” is a heading in the new filing, and stands in a paragraph of the old one.</source>
        <translation>「{heading}」は新書類では見出しですが、旧書類では段落の中にあります。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/misfits.py"/>
        <source>“{heading}” is a heading in the old filing, and stands in a paragraph of the new one.</source>
        <translation>「{heading}」は旧書類では見出しですが、新書類では段落の中にあります。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/misfits.py"/>
        <source>Both are the same file.</source>
        <translation>新旧が同じファイルです。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/misfits.py"/>
        <source>The filings name different companies: {old} and {new}.</source>
        <translation>書類の会社名が異なります: {old}と{new}。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/misfits.py"/>
        <source>The filings are of different forms: {old} and {new}.</source>
        <translation>書類の様式が異なります: {old}と{new}。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/misfits.py"/>
        <source>The old filing is of FY{old}, the new one of FY{new}: are they the wrong way round?</source>
        <translation>旧書類はFY{old}、新書類はFY{new}です。新旧が逆ではありませんか。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/sides.py"/>
        <source>old filing</source>
        <translation>旧書類</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/sides.py"/>
        <source>new filing</source>
        <translation>新書類</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/sides.py"/>
        <source>Old filing</source>
        <translation>旧書類</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/sides.py"/>
        <source>New filing</source>
        <translation>新書類</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/readings/sides.py"/>
        <source> and </source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/acts.py"/>
        <source>take the mark {mark} off {named}</source>
        <translation>{named}の「{mark}」の解除</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/acts.py"/>
        <source>delete note on {named}</source>
        <translation>{named}へのメモの削除</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/acts.py"/>
        <source>take the mark off {named}</source>
        <translation>{named}の印の解除</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/acts.py"/>
        <source>The review was changed just now by {people}</source>
        <translation>{people}がレビューを更新しました</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/acts.py"/>
        <source>mark {named} {mark}</source>
        <translation>{named}を「{mark}」にする操作</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/acts.py"/>
        <source>answer on {named}</source>
        <translation>{named}への返信</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/acts.py"/>
        <source>delete answer on {named}</source>
        <translation>{named}への返信の削除</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/acts.py"/>
        <source>The review was changed just now by you in another window</source>
        <translation>別のウィンドウでレビューを更新しました</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/admissions.py"/>
        <source>Here it is {state}.</source>
        <translation>手元のレビューは{state}です。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/record/admissions.py"/>
        <source>The file has {n} acts that are not here{last}.</source>
        <translation><numerusform>ファイルには手元にない記録が{n}件あります{last}。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/record/admissions.py"/>
        <source>Here are {n} acts that the file does not know{last}.</source>
        <translation><numerusform>手元にはファイルにない記録が{n}件あります{last}。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/record/admissions.py"/>
        <source>Since “{name}” was saved the review has gone on here: {n} acts are not in the file{last}.</source>
        <translation><numerusform>「{name}」の保存後に手元でレビューが進み、ファイルにない記録が{n}件あります{last}。</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/admissions.py"/>
        <source> ({act})</source>
        <translation>({act})</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/admissions.py"/>
        <source> (the last {act})</source>
        <translation>(最後は{act})</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/admissions.py"/>
        <source>{refused}: reopen it, then open the file once more.</source>
        <translation>{refused}。再開してから、ファイルをもう一度開いてください。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/admissions.py"/>
        <source>“{name}” would change a review that is signed.</source>
        <translation>「{name}」は署名済みのレビューを変更する内容です。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/admissions.py"/>
        <source>With them the review is {state} here, too.</source>
        <translation>加えると、手元のレビューも{state}になります。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/admissions.py"/>
        <source>“{name}” reopens a review that is signed here.</source>
        <translation>「{name}」は手元で署名済みのレビューを再開する内容です。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/admissions.py"/>
        <source>With them the review is {state}. {refused}; what it has here beyond the file stays in it.</source>
        <translation>加えるとレビューは{state}になります。{refused}。手元だけにある記録も残ります。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/admissions.py"/>
        <source>The review has gone on here and in “{name}”.</source>
        <translation>手元と「{name}」の両方でレビューが進んでいます。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/admissions.py"/>
        <source>There it is {there}, here {here}.</source>
        <translation>先方は{there}、手元は{here}です。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/admissions.py"/>
        <source>a draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/admissions.py"/>
        <source>by {who}</source>
        <translation>{who}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/disagreements.py"/>
        <source>deciding for {people} on “{heading}”</source>
        <translation>「{heading}」で{people}の判断を採る操作</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/disagreements.py"/>
        <source>pairs {old} with {new}</source>
        <translation>{old}を{new}に対応付け</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/disagreements.py"/>
        <source>{who} says {what}</source>
        <translation>{who}は「{what}」</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/disagreements.py"/>
        <source>somebody</source>
        <translation>不明の担当者</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/disagreements.py"/>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/earlier_review.py"/>
        <source>A review of these filings in other files is used: {alike}</source>
        <translation>同じ書類を別のファイルで確認したレビューを使用しています: {alike}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/earlier_review.py"/>
        <source>A review of these filings in other files exists: {alike}</source>
        <translation>同じ書類を別のファイルで確認したレビューがあります: {alike}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/earlier_review.py"/>
        <source>A review of these filings in other files, last changed on {day}, is used: {alike}</source>
        <translation>同じ書類を別のファイルで確認したレビュー(最終更新{day})を使用しています: {alike}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/earlier_review.py"/>
        <source>A review of these filings in other files, last changed on {day}, exists: {alike}</source>
        <translation>同じ書類を別のファイルで確認したレビュー(最終更新{day})があります: {alike}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/earlier_review.py"/>
        <source>{old} old and {new} new factors have the same texts</source>
        <translation>リスク要因の本文が旧{old}件、新{new}件で同じです</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/earlier_review.py"/>
        <source>{old} old and {new} new factors are known to have the same texts</source>
        <translation>リスク要因の本文が少なくとも旧{old}件、新{new}件で同じです</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/earlier_review.py"/>
        <source>{part} of {all}</source>
        <translation>{all}件中{part}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/earlier_review.py"/>
        <source>all {old} old and all {new} new factors have the same texts</source>
        <translation>リスク要因の本文が旧{old}件、新{new}件のすべてで同じです</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/earlier_review.py"/>
        <source>{same}, but company, form or fiscal year is another</source>
        <translation>{same}(ただし会社名、様式または年度が異なります)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/record/earlier_review.py"/>
        <source>{n} differ</source>
        <translation><numerusform>相違{n}件</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/record/earlier_review.py"/>
        <source>{n} more that it knew are not here</source>
        <translation><numerusform>そのレビューにあった{n}件は現在の書類にありません</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/history.py"/>
        <source>Nothing has been said of it.</source>
        <translation>記録はまだありません。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/history.py"/>
        <source>At a time not known</source>
        <translation>日時不明</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/history.py"/>
        <source>taken back by {who}, {time}</source>
        <translation>{who}が取消し、{time}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/history.py"/>
        <source>taken back by {who}</source>
        <translation>{who}が取消し</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/history.py"/>
        <source>taken back {time}</source>
        <translation>取消し {time}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/history.py"/>
        <source>taken back</source>
        <translation>取消し</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/history.py"/>
        <source>answer “{text}”</source>
        <translation>返信「{text}」</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/history.py"/>
        <source>note “{text}”</source>
        <translation>メモ「{text}」</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/history.py"/>
        <source>answer deleted</source>
        <translation>返信を削除</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/history.py"/>
        <source>note deleted</source>
        <translation>メモを削除</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/history.py"/>
        <source>no longer by hand</source>
        <translation>手動の指定を解除</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/history.py"/>
        <source>no longer reviewed</source>
        <translation>確認済みを解除</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/history.py"/>
        <source>no longer flagged</source>
        <translation>要確認を解除</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/notes.py"/>
        <source>edited by {who} {time}</source>
        <translation>{who}が編集 {time}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/notes.py"/>
        <source>edited {time}</source>
        <translation>編集 {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/record/notes.py"/>
        <source>{n} notes</source>
        <translation><numerusform>メモ{n}件</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/review_files.py"/>
        <source>SHA-256 {there}… there, {here}… here</source>
        <translation>SHA-256 先方{there}…、当方{here}…</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/review_files.py"/>
        <source>The {filing} is not the file {name} that was reviewed ({hashes}): {alike}.</source>
        <translation>{filing}はレビューされたファイル{name}ではありません({hashes}): {alike}。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/review_files.py"/>
        <source>{difference} ignored</source>
        <translation>{difference}を無視</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/review_files.py"/>
        <source>{difference} counted</source>
        <translation>{difference}を計上</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/review_files.py"/>
        <source>It was reviewed with {options}; here it is the other way round.</source>
        <translation>レビュー時の設定は{options}でしたが、ここでは逆です。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/review_files.py"/>
        <source>It was saved by factordiff {there}; this is {here}.</source>
        <translation>factordiff {there}で保存されました。現在は{here}です。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/record/review_files.py"/>
        <source>{n} numbers by which filings are read and compared are others: {named}.</source>
        <translation><numerusform>書類の読取りと比較に使う値が{n}件異なります: {named}。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/record/review_files.py"/>
        <source>{n} of {factors} have the same text</source>
        <translation><numerusform>{factors}のうち{n}件の本文が同じ</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/sign_offs.py"/>
        <source>something was added since by somebody who did not know</source>
        <translation>署名を知らない人がその後に追加した記録があります</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/sign_offs.py"/>
        <source>Nothing in it can be changed until it is reopened</source>
        <translation>再開するまで変更できません</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/sign_offs.py"/>
        <source>This review is {words}. {refused}.</source>
        <translation>このレビューは{words}。{refused}。</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/sign_offs.py"/>
        <source>{state} by {who}</source>
        <translation>{state}({who})</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/sign_offs.py"/>
        <source>countersigned by {who}</source>
        <translation>副署({who})</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/sign_offs.py"/>
        <source>{words}, changed since</source>
        <translation>{words}、その後変更あり</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/record/sign_offs.py"/>
        <source>{state} {who}</source>
        <translation>{state} {who}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>affirmed</source>
        <comment>a claim</comment>
        <translation>肯定</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>denied</source>
        <comment>a claim</comment>
        <translation>否定</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>told as possible</source>
        <comment>a claim</comment>
        <translation>可能性の記載</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>told as sure to follow</source>
        <comment>a claim</comment>
        <translation>その場合に確実との記載</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>told as planned</source>
        <comment>a claim</comment>
        <translation>計画の記載</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>told as under way</source>
        <comment>a claim</comment>
        <translation>進行中との記載</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>told as to come</source>
        <comment>a claim</comment>
        <translation>将来の記載</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>told as certain</source>
        <comment>a claim</comment>
        <translation>確実との記載</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>told as a fact</source>
        <comment>a claim</comment>
        <translation>事実の記載</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>up</source>
        <comment>a claim</comment>
        <translation>増加</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>down</source>
        <comment>a claim</comment>
        <translation>減少</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>told as a plus</source>
        <comment>a claim</comment>
        <translation>プラスの記載</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>told as a minus</source>
        <comment>a claim</comment>
        <translation>マイナスの記載</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>told as about</source>
        <comment>a claim</comment>
        <translation>概数の記載</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>told outright</source>
        <comment>a claim</comment>
        <translation>確定値の記載</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>a least value</source>
        <comment>a claim</comment>
        <translation>下限の記載</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>a greatest value</source>
        <comment>a claim</comment>
        <translation>上限の記載</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>permitted</source>
        <comment>a claim</comment>
        <translation>任意の記載</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>required</source>
        <comment>a claim</comment>
        <translation>義務の記載</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>told of none</source>
        <comment>a claim</comment>
        <translation>該当なしの記載</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>told of some</source>
        <comment>a claim</comment>
        <translation>一部との記載</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>told of many</source>
        <comment>a claim</comment>
        <translation>多数との記載</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>told of most</source>
        <comment>a claim</comment>
        <translation>大部分との記載</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>told of all</source>
        <comment>a claim</comment>
        <translation>全部との記載</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>told as minor</source>
        <comment>a claim</comment>
        <translation>軽微との記載</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>told as material</source>
        <comment>a claim</comment>
        <translation>重要との記載</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>negation</source>
        <comment>a kind of shift</comment>
        <translation>否定</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>certainty</source>
        <comment>a kind of shift</comment>
        <translation>確実性</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>direction</source>
        <comment>a kind of shift</comment>
        <translation>方向</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>bound</source>
        <comment>a kind of shift</comment>
        <translation>限定</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>obligation</source>
        <comment>a kind of shift</comment>
        <translation>義務</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>scope</source>
        <comment>a kind of shift</comment>
        <translation>範囲</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>period</source>
        <comment>a kind of shift</comment>
        <translation>期間</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>basis</source>
        <comment>a kind of shift</comment>
        <translation>基準</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>what was {old} is {new}</source>
        <translation>{old}が{new}に変わりました</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>{what}: {old}, now {new}</source>
        <translation>{what}: {old}から{new}へ</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>came true</source>
        <translation>顕在化</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>what went up goes down</source>
        <translation>増加が減少に変わりました</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>what went down goes up</source>
        <translation>減少が増加に変わりました</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>turned round</source>
        <translation>逆になりました</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>the time that it is for is another</source>
        <translation>対象期間が変わりました</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/shifts.py"/>
        <source>it is reckoned on another basis</source>
        <translation>算定の基準が変わりました</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/summary.py"/>
        <source>{count}: {kinds}</source>
        <translation>{count}({kinds})</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/summary.py"/>
        <source>no figure differs</source>
        <translation>数値の差異なし</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/ties.py"/>
        <source>no counterpart in the statements</source>
        <translation>財務諸表に対応する数値なし</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/ties.py"/>
        <source>differs: the statements say {value} ({fact})</source>
        <translation>相違: 財務諸表では{value}({fact})</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/ties.py"/>
        <source>{start} to {end}</source>
        <translation>{start}から{end}まで</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/ties.py"/>
        <source>{number} months ended {day}</source>
        <translation><numerusform>{day}に終了した{number}か月</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/wording/ties.py"/>
        <source>agrees with {fact}</source>
        <translation>{fact}と一致</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/ties.py"/>
        <source>as of {day}</source>
        <translation>{day}現在</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/ties.py"/>
        <source>year ended {day}</source>
        <translation>{day}に終了した年度</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/unread.py"/>
        <source>of names and lists</source>
        <translation>名称・列挙の番号</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/unread.py"/>
        <source>read by no rule</source>
        <translation>該当する規則なし</translation>
    </message>
    <message numerus="yes">
        <location filename="../../viewer/wording/unread.py"/>
        <source>{n} numbers read as nothing</source>
        <translation><numerusform>数値と解釈されなかった数字{n}件</numerusform></translation>
    </message>
    <message>
        <location filename="../../viewer/wording/unread.py"/>
        <source>factor {factor}, {part}: {number} in “…{quoted}…” ({why})</source>
        <translation>リスク要因{factor}、{part}: 「…{quoted}…」の{number}({why})</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/unread.py"/>
        <source>numbers read as nothing: {count}</source>
        <translation>数値と解釈されなかった数字: {count}</translation>
    </message>
    <message>
        <location filename="../../viewer/wording/unread.py"/>
        <source>; references: {count}</source>
        <translation>、参照番号: {count}</translation>
    </message>
</context>
</TS>
