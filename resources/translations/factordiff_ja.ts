<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>factordiff</name>
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
        <translation>数値一覧(&amp;B)</translation>
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
        <source>only when {this}</source>
        <translation>{this}ときに使えます</translation>
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
        <source>Read both files again</source>
        <translation>両方のファイルを読み直します</translation>
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
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>Print the list, or save it as a PDF</source>
        <translation>一覧を印刷、またはPDFとして保存します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/actions/keyboard_help.py"/>
        <source>factordiff: keys</source>
        <translation>factordiff: キー一覧</translation>
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
        <source>&amp;Actual size</source>
        <translation>標準の大きさ(&amp;A)</translation>
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
        <source>Reviewer</source>
        <translation>担当者</translation>
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
        <translation>元に戻す(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/keys_page.py"/>
        <source>Give the chosen action its usual keys</source>
        <translation>選択した操作を標準のキーに戻します</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/frame/settings_dialog/keys_page.py"/>
        <source>Reset &amp;all keys</source>
        <translation>すべてのキーを元に戻す(&amp;A)</translation>
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
        <source>None</source>
        <translation>しない</translation>
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
        <source>&amp;Initials</source>
        <translation>略号(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../viewer/desktop/look/clear_button.py"/>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
</TS>
